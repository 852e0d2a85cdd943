import { recordOf } from '#app/components/record-of.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'
import { Html } from '#app/ui/html.tsx'
import { linkedCards } from './cards-section.tsx'

/** What a meeting asks of who comes: to read, to answer, to bring. Nothing when it asks nothing. */
export function Expected({ entry, past }: { entry: EntryPage; past: boolean }) {
  const { reading, question, bring } = recordOf('bijeenkomst', entry.document)
  const toRead = linkedCards(entry, reading)
  if (toRead.length === 0 && !question && !bring) return null
  return (
    <section className="expected" aria-labelledby="verwacht">
      <Heading level={2} id="verwacht">
        {past ? 'Dit werd verwacht' : 'Dit wordt van jou verwacht'}
      </Heading>
      <ol className="expected__list">
        {toRead.length > 0 && <Reading cards={toRead} />}
        {question && (
          <li>
            <strong>Beantwoord:</strong>
            <Html html={entry.texts[question]?.html} />
          </li>
        )}
        {bring && (
          <li>
            <strong>Neem mee:</strong> {bring}
          </li>
        )}
      </ol>
    </section>
  )
}

function Reading({ cards }: { cards: readonly EntryCard[] }) {
  return (
    <li>
      <strong>Lees:</strong>{' '}
      {cards.map((card, place) => (
        <span key={card.id}>
          {place > 0 && ', '}
          <a href={card.path}>{card.title}</a>
        </span>
      ))}
    </li>
  )
}
