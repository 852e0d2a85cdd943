import { expect } from 'vitest'
import type { ParsedMail } from '../../support/smtp.ts'
import type { Network, Person } from './network.ts'

/** The address in the newest mail to somebody that leads below a path of the site; waits until it arrives. */
export async function linkInMail({ smtp }: Network, { address }: Person, path: string): Promise<string> {
  const found = () =>
    smtp.received
      .filter(({ to }) => to.includes(address))
      .flatMap((mail) => linkBelow(mail, path) ?? [])
      .at(-1)
  await expect.poll(found, { timeout: 10_000, message: `mail to ${address} with ${path}` }).toBeTruthy()
  return found() ?? ''
}

function linkBelow({ text }: ParsedMail, path: string): string | undefined {
  return text.match(/https?:\/\/\S+/g)?.find((address) => new URL(address).pathname.startsWith(path))
}

/** Subjects of all mail that somebody got, the oldest first. */
export function subjectsTo({ smtp }: Network, { address }: Person): string[] {
  return smtp.received.filter(({ to }) => to.includes(address)).map((mail) => mail.header('subject'))
}
