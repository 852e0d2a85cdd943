import { CardList } from '#app/components/list/card-list.tsx'
import { type EntryCard, type EntryPage, mostOfAKind } from '#app/models/entries/views.ts'
import type { PageSection } from '#app/ui/section.tsx'

interface CardsOptions {
  readonly showKind?: boolean
  /** Where all of them are, for when there may be more than a page shows. */
  readonly all?: { readonly href: string; readonly text: string }
}

/** A section of entries that belong to this one; none when there are none. */
export function cardsSection(
  id: string,
  title: string,
  cards: readonly EntryCard[],
  { showKind, all }: CardsOptions = {},
): PageSection[] {
  if (cards.length === 0) return []
  const content = (
    <>
      <CardList cards={cards} showKind={showKind} />
      {cards.length >= mostOfAKind && (
        <p>{all ? <a href={all.href}>{all.text}</a> : `Je ziet de nieuwste ${cards.length}.`}</p>
      )}
    </>
  )
  return [{ id, title, content }]
}

/** Cards of the entries with these ids that the viewer may read, in the order given. */
export function linkedCards(entry: EntryPage, ids: readonly string[] | undefined): EntryCard[] {
  return (ids ?? []).flatMap((id) => entry.linked[id] ?? [])
}
