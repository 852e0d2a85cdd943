import type { ToAnswer } from '#app/models/reactions/to-answer.ts'
import { Heading } from '#app/ui/heading.tsx'

/** What readers said to one's texts and nobody answered yet. */
export function ReactionsToAnswer({ reactions }: { reactions: readonly ToAnswer[] }) {
  if (reactions.length === 0) return null
  return (
    <section className="part" aria-labelledby="antwoord">
      <Heading level={2} id="antwoord">
        Wacht op jouw antwoord
      </Heading>
      <ul className="works plain-list">
        {reactions.map(({ id, by, text, since, entry }) => (
          <li key={id} className="work">
            <p className="work__title">
              <a href={`${entry.path}#reactie-${id}`}>{entry.title}</a>
            </p>
            <p className="work__about">
              {by} reageerde {since}.
            </p>
            <p className="quoted">{text}</p>
            <div className="work__acts">
              <a href={`/reageren/${entry.id}?op=${id}`}>
                Antwoord<span className="only-heard"> op {by}</span>
              </a>
              <a href={`/reacties/${id}/beantwoord`}>
                Markeer als beantwoord<span className="only-heard">: {by}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
