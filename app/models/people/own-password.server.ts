import { eq } from 'drizzle-orm'
import { countTry, forgetTries, type Limit } from '#app/auth/limits.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { isPasswordOf } from './password.server.ts'

const perAccount = (personId: string): Limit => ({
  what: 'own-password',
  subject: personId,
  most: 10,
  minutes: 15,
})

/**
 * Has somebody who is signed in show the password once more, so that who finds a session open can't take the account
 * along. The field of a form that asks it is called `current`.
 *
 * @throws Refused when it is another one, and when it was tried too often.
 */
export async function provePassword({ store, now }: Ask, personId: string, password: string): Promise<void> {
  await countTry(store, [perAccount(personId)], now)
  if (!(await isPasswordOf(store.read, personId, password))) {
    throw new Refused('password.wrong', {
      user: (await hasPassword({ store }, personId))
        ? 'Dit is niet je wachtwoord. Typ het nog eens.'
        : 'Je hebt hier nog geen wachtwoord. Log uit en kies bij het inloggen ‘Wachtwoord vergeten?’ om er een te maken.',
      field: 'current',
    })
  }
  await forgetTries(store, perAccount(personId))
}

/** Whether somebody has a password; who signs in through an organisation has none. */
export async function hasPassword({ store }: Pick<Ask, 'store'>, personId: string): Promise<boolean> {
  const rows = await store.read.select().from(t.passwords).where(eq(t.passwords.personId, personId))
  return rows.length > 0
}
