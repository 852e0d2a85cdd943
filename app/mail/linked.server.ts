import { type LinkPurpose, makeLink } from '#app/auth/links.server.ts'
import type { Store } from '#db/client.ts'

/** Where a link of a mail leads, by what it is for; its token comes after it. */
export const linkPaths = {
  invitation: '/uitnodiging/',
  join: '/meedoen/',
  password: '/wachtwoord/',
  address: '/adres/',
  reaction: '/reactie-bevestigen/',
  question: '/vraag-bevestigen/',
  'co-author': '/meeschrijven/',
} as const satisfies Partial<Record<LinkPurpose, string>>

/** A link that a mail gets when it is sent, so that nothing which waits holds one that works. */
export interface MailLink {
  readonly purpose: keyof typeof linkPaths
  readonly subject: string
  /** That it holds, from when it is sent. */
  readonly hours: number
}

/** What a link adds to the data of its mail. */
export interface LinkData {
  readonly path: string
  /** ISO 8601 in UTC. */
  readonly validUntil: string
}

/** Makes the link of a mail that is about to be sent; one of an earlier attempt is void. */
export async function linkToSend(
  { write }: Pick<Store, 'write'>,
  { purpose, subject, hours }: MailLink,
  now: Date,
): Promise<LinkData> {
  const token = await write((tx) => makeLink(tx, { purpose, subject, hours, now }))
  return { path: linkPaths[purpose] + token, validUntil: endOf(hours, now) }
}

/** What the data looks like before there is a link, to see whether a mail can be made of it. */
export function linkToCome({ purpose, hours }: MailLink, now: Date): LinkData {
  return { path: `${linkPaths[purpose]}nog-niet`, validUntil: endOf(hours, now) }
}

function endOf(hours: number, now: Date): string {
  return new Date(now.getTime() + hours * 3_600_000).toISOString()
}
