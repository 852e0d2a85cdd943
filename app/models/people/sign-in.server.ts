import { eq } from 'drizzle-orm'
import { countTry, forgetTries, type Limit } from '#app/auth/limits.server.ts'
import type { SessionFacts } from '#app/auth/session-rows.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { isPasswordOf } from './password.server.ts'
import { hasSecondFactor, stillOwed } from './second-factor.server.ts'

interface SignIn {
  /** E-mail address in lower case. */
  readonly address: string
  readonly password: string
  /** Network address that it comes from. */
  readonly client: string
}

const perAccount = (address: string): Limit => ({ what: 'sign-in', subject: address, most: 10, minutes: 15 })
const perClient = (client: string): Limit => ({
  what: 'sign-in-from',
  subject: client,
  most: 60,
  minutes: 15,
})

/**
 * Finds out who somebody is by address and password.
 *
 * @returns the person's id.
 * @throws Refused with one and the same message, after the same time, whether address or password is wrong; and
 *   when it was tried too often.
 */
export async function signInWithPassword(
  { store, now }: Ask,
  { address, password, client }: SignIn,
): Promise<string> {
  await countTry(store, [perAccount(address), perClient(client)], now)
  const [person] = await store.read
    .select({ id: t.people.id })
    .from(t.people)
    .where(eq(t.people.address, address))
  if (!(await isPasswordOf(store.read, person?.id, password)) || person === undefined) {
    throw new Refused('sign-in.unknown', {
      user: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk of je ze goed hebt getypt, of kies een nieuw wachtwoord.',
    })
  }
  await forgetTries(store, perAccount(address))
  await store.write(async (tx) => {
    await happened(tx, {
      actor: `person:${person.id}`,
      verb: 'signed-in',
      subject: { kind: 'person', id: person.id },
      now,
    })
  })
  return person.id
}

/** What a new session of a person says, and what it still has to be shown. */
export async function sessionFactsFor(
  { store, now }: Ask,
  personId: string,
  device: string,
): Promise<SessionFacts> {
  const awaits = (await hasSecondFactor(store.read, personId))
    ? ('second-factor' as const)
    : await stillOwed(store.read, personId)
  return { createdAt: now.toISOString(), device, awaits }
}
