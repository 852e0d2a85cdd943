import type { Ask } from '#app/models/ask.ts'
import { follows } from '#app/models/follows/follow.server.ts'
import { getEntry } from './get-entry.server.ts'
import type { KindName } from './kinds/index.ts'
import { mayCorrect, mayEdit, mayKeep, mayReadUnpublished, mayReview } from './policy.ts'
import { standingOf } from './standing.server.ts'
import type { EntryAct, EntryPage } from './views.ts'

/**
 * The page of a published entry, with what the viewer may do with it.
 *
 * @throws NotFound, Moved and Gone as `getEntry` does.
 */
export async function entryToRead(ask: Ask, kind: KindName, slug: string): Promise<EntryPage> {
  const entry = await getEntry(ask, kind, slug)
  const { person } = ask.viewer
  if (person === null) return entry
  const { id } = entry.card
  const isFollowed = await follows(ask.store.read, person.id, id)
  const mayFollow = isFollowed || entry.archived === null
  return { ...entry, acts: await actsOf(ask, id), ...(mayFollow && { isFollowed }) }
}

async function actsOf({ store, viewer: { person } }: Ask, id: string): Promise<EntryAct[]> {
  const entry = await standingOf(store.read, id)
  const write = { href: `/schrijven/${id}` }
  return [
    ...(mayEdit(person, entry) ? [{ ...write, text: 'Bewerk' }] : []),
    ...(!mayEdit(person, entry) && mayCorrect(person, entry)
      ? [{ ...write, text: 'Kleine verbetering' }]
      : []),
    ...(mayReadUnpublished(person, entry) ? [{ href: `/schrijven/${id}/versies`, text: 'Versies' }] : []),
    ...(mayKeep(person, entry) ? [{ href: `/schrijven/${id}/beheer`, text: 'Schrijvers en archief' }] : []),
    ...(mayReview(person, entry) ? [{ href: `/beoordelen/${id}`, text: 'Beoordeel de nieuwe versie' }] : []),
  ]
}
