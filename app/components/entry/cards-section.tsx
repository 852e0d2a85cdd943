import { CardList } from '#app/components/list/card-list.tsx'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import type { PageSection } from '#app/ui/section.tsx'

/** A section of entries that belong to this one; none when there are none. */
export function cardsSection(
  id: string,
  title: string,
  cards: readonly EntryCard[],
  options: { readonly showKind?: boolean } = {},
): PageSection[] {
  if (cards.length === 0) return []
  return [{ id, title, content: <CardList cards={cards} showKind={options.showKind} /> }]
}

/** Cards of the entries with these ids that the viewer may read, in the order given. */
export function linkedCards(entry: EntryPage, ids: readonly string[] | undefined): EntryCard[] {
  return (ids ?? []).flatMap((id) => entry.linked[id] ?? [])
}
