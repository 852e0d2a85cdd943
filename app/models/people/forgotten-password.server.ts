import { eq } from 'drizzle-orm'
import { countTry } from '#app/auth/limits.server.ts'
import { subjectOfLink, voidLinks } from '#app/auth/links.server.ts'
import { hashPassword } from '#app/auth/passwords.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { personWithAddress } from './come-in.server.ts'
import { setPassword } from './password.server.ts'

/**
 * Sends a link to choose a new password, when the address has an account; to whoever asks it looks the same.
 *
 * @throws Refused when it was tried too often.
 */
export async function requestPassword(
  { store, now }: Ask,
  { address, client }: { readonly address: string; readonly client: string },
): Promise<void> {
  await countTry(
    store,
    [
      { what: 'password', subject: address, most: 5, minutes: 60 },
      { what: 'password-from', subject: client, most: 30, minutes: 60 },
    ],
    now,
  )
  await store.write(async (tx) => {
    const person = await personWithAddress(tx, address)
    if (!person) return
    await queueMail(tx, {
      cause: `password:${person.id}:${now.toISOString()}`,
      to: { person: person.id },
      template: 'password-reset',
      data: {},
      link: { purpose: 'password', subject: person.id, hours: 1 },
      now,
    })
  })
}

/**
 * Lets somebody open the page of that link.
 *
 * @throws NotFound when it was used, or is too old.
 */
export async function checkPasswordToken({ store, now }: Ask, token: string): Promise<void> {
  if ((await subjectOfLink(store.read, 'password', token, now)) === undefined) throw new NotFound('link')
}

/**
 * Gives who has the link a new password, and ends all their sessions: who forgot it may have lost more.
 *
 * @returns the person's id.
 * @throws NotFound when the link was used, or is too old.
 */
export async function choosePassword({ store, now }: Ask, token: string, password: string): Promise<string> {
  const hash = await hashPassword(password)
  return await store.write(async (tx) => {
    const personId = await subjectOfLink(tx, 'password', token, now)
    if (personId === undefined) throw new NotFound('link')
    await voidLinks(tx, 'password', personId)
    await setPassword(tx, personId, hash, now)
    await tx.delete(t.sessions).where(eq(t.sessions.personId, personId))
    const cause = `password-changed:${personId}:${now.toISOString()}`
    await queueMail(tx, {
      cause,
      to: { person: personId },
      template: 'password-changed',
      data: { path: '/wachtwoord-vergeten' },
      now,
    })
    const subject = { kind: 'person', id: personId }
    await happened(tx, { actor: `person:${personId}`, verb: 'chose-password', subject, now })
    return personId
  })
}
