import type { EntryCard } from '#app/models/entries/views.ts'
import { EntryItem } from './entry-item.tsx'

interface CardListProps {
  readonly cards: readonly EntryCard[]
  readonly showKind?: boolean
}

/** Entries that belong to a page, under each other. */
export function CardList({ cards, showKind = true }: CardListProps) {
  return (
    <ul className="card-list plain-list">
      {cards.map((card) => (
        <li key={card.id}>
          <EntryItem card={card} level={3} showKind={showKind} />
        </li>
      ))}
    </ul>
  )
}
