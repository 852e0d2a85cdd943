import type { ReactNode } from 'react'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import type { Marked } from '#app/models/search/port.ts'
import { MarkedText } from '#app/ui/marked-text.tsx'

interface EntryItemProps {
  readonly card: EntryCard
  readonly title?: Marked
  readonly snippet?: Marked
  readonly level?: 2 | 3
  /** Name the kind above the title: in lists that hold more than one. */
  readonly showKind?: boolean
  /** What can be done with it. */
  readonly beside?: ReactNode
}

/** An entry as one line of a list: an article whose heading holds the link. */
export function EntryItem({ card, title, snippet, level = 2, showKind = true, beside }: EntryItemProps) {
  const kind = kindOf(card.kind)
  const Title = `h${level}` as const
  const text = snippet ?? { text: card.summary ?? '', marks: [] }
  return (
    <article className={`entry-item accent-${kind.accent}`}>
      {showKind && <p className="kind-label">{kind.label.one}</p>}
      <Title className="entry-item__title">
        <a href={card.path}>
          <MarkedText {...(title ?? { text: card.title, marks: [] })} />
        </a>
      </Title>
      {text.text !== '' && (
        <p className="entry-item__snippet">
          <MarkedText {...text} />
        </p>
      )}
      {card.context.length > 0 && <p className="entry-item__context">{card.context.join(' · ')}</p>}
      {beside}
    </article>
  )
}
