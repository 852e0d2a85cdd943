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

/** What is shown: the password, or that an organisation has just confirmed who it is. */
export type Proof = string | { readonly confirmed: true }

/**
 * Has somebody who is signed in show once more that it is them. The word of their organisation is enough for who has
 * no password, and for nobody else.
 *
 * @throws Refused as `provePassword` does.
 */
export async function proveSelf(ask: Ask, personId: string, proof: Proof): Promise<void> {
  if (typeof proof === 'string') return await provePassword(ask, personId, proof)
  if (await hasPassword(ask, personId)) throw noPassword()
}

/**
 * Has somebody who is signed in show the password once more, so that who finds a session open can't take the account
 * along. The field of a form that asks it is called `current`.
 *
 * @throws Refused when it is another one, and when it was tried too often.
 */
async function provePassword({ store, now }: Ask, personId: string, password: string): Promise<void> {
  if (password === '' && (await hasPassword({ store }, personId))) throw noPassword()
  await countTry(store, [perAccount(personId)], now)
  if (!(await isPasswordOf(store.read, personId, password))) {
    throw new Refused('password.wrong', {
      user: (await hasPassword({ store }, personId))
        ? 'Dit is niet je wachtwoord. Typ het nog eens.'
        : 'Je hebt hier nog geen wachtwoord. Log opnieuw in bij je organisatie, of kies bij het inloggen ‘Wachtwoord vergeten?’ om er een te maken.',
      field: 'current',
    })
  }
  await forgetTries(store, perAccount(personId))
}

function noPassword(): Refused {
  return new Refused('password.missing', { user: 'Vul je wachtwoord in.', field: 'current' })
}

/** Whether somebody has a password; who signs in through an organisation has none. */
export async function hasPassword({ store }: Pick<Ask, 'store'>, personId: string): Promise<boolean> {
  const rows = await store.read.select().from(t.passwords).where(eq(t.passwords.personId, personId))
  return rows.length > 0
}
