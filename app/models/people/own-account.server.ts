import { eq } from 'drizzle-orm'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import * as t from '#db/schema/index.ts'
import type { OwnAccount } from './account.ts'
import { addressChangeOf } from './address-change.server.ts'
import { ownOrganisations } from './own-organisations.server.ts'
import { recoveryCodesLeft } from './recovery-codes.server.ts'

/** The account of who asks. */
export async function ownAccount(ask: Ask): Promise<OwnAccount> {
  const { store, viewer, now } = ask
  const { id, name, keeps, administers } = memberAsking(ask)
  const { people, passwords, secondFactors } = t
  const [row] = await store.read
    .select({
      address: people.address,
      passwordChangedAt: passwords.changedAt,
      since: secondFactors.confirmedAt,
    })
    .from(people)
    .leftJoin(passwords, eq(passwords.personId, people.id))
    .leftJoin(secondFactors, eq(secondFactors.personId, people.id))
    .where(eq(people.id, id))
  const since = row?.since ?? null
  return {
    name,
    address: row?.address ?? '',
    newAddress: (await addressChangeOf(store.read, id, now))?.address ?? null,
    passwordChangedAt: row?.passwordChangedAt ?? null,
    secondFactor: since === null ? null : { since, codesLeft: await recoveryCodesLeft(store.read, id) },
    organisations: await ownOrganisations(ask),
    administers,
    keeps: Object.values(await cardsById(store.read, viewer, keeps)).map(({ title, path }) => ({
      title,
      path,
    })),
  }
}
