import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

const allStories = '/zoeken?soort=experiment&soort=plein&soort=blog&soort=tool'

/**
 * The newest stories as text: what happened where, in its own words.
 *
 * @param props.total how many there are; null when nobody could count.
 */
export function NewestStories({ cards, total }: { cards: readonly EntryCard[]; total: number | null }) {
  return (
    <section aria-labelledby="nieuwste">
      <Heading level={2} id="nieuwste">
        Nieuwste verhalen
      </Heading>
      <ul className="stories plain-list">
        {cards.map((card) => (
          <li key={card.id}>
            <Story card={card} />
          </li>
        ))}
      </ul>
      <p>
        <a href={allStories}>Alle {total === null ? '' : `${total} `}verhalen en werkvormen</a>
      </p>
    </section>
  )
}

function Story({ card }: { card: EntryCard }) {
  const kind = kindOf(card.kind)
  return (
    <article className={`entry-item accent-${kind.accent}`}>
      <p className="story__context">
        <span className="kind-label">{kind.label.one}</span>
        {card.context.filter((word) => word !== kind.label.one.toLowerCase()).map((word) => ` · ${word}`)}
      </p>
      <h3 className="entry-item__title">
        <a href={card.path}>{card.title}</a>
      </h3>
      {card.summary && <p className="entry-item__snippet">{card.summary}</p>}
    </article>
  )
}
