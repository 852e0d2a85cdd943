import { eq, inArray } from 'drizzle-orm'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { OwnOrganisation } from './account.ts'

/** The organisations of who asks, by name. */
export async function ownOrganisations({ store, viewer }: Ask): Promise<OwnOrganisation[]> {
  const { organisations, contactFor } = memberAsking({ viewer })
  if (organisations.length === 0) return []
  const { id, slug, title } = t.entries
  const rows = await store.read
    .select({ id, slug, title })
    .from(t.entries)
    .where(inArray(id, [...organisations]))
  const cards = await cardsById(store.read, viewer, organisations)
  return rows
    .map((row) => ({
      ...row,
      path: cards[row.id]?.path ?? null,
      isContact: contactFor.includes(row.id),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'nl'))
}

/**
 * One of them, to leave it.
 *
 * @throws NotFound when who asks is no member of it.
 */
export async function ownOrganisation(
  ask: Ask,
  slug: string,
): Promise<OwnOrganisation & { readonly isLastContact: boolean }> {
  const found = (await ownOrganisations(ask)).find((organisation) => organisation.slug === slug)
  if (!found) throw new NotFound('membership')
  return { ...found, isLastContact: await isLastContact(ask.store.read, memberAsking(ask).id, found.id) }
}

/** Whether nobody of an organisation could invite colleagues without this person. */
export async function isLastContact(read: Db, personId: string, organisationId: string): Promise<boolean> {
  const contacts = await read
    .select({ personId: t.contactPeople.personId })
    .from(t.contactPeople)
    .where(eq(t.contactPeople.organisationId, organisationId))
  return contacts.length === 1 && contacts[0]?.personId === personId
}
