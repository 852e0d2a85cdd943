import { dutchInstant } from '#app/models/dates.ts'
import type { ShownReaction } from '#app/models/reactions/threads.ts'

/** One reaction, with what the reader may do with it. */
export function ReactionItem({ reaction }: { reaction: ShownReaction }) {
  const { id, name, organisations, text, at, isEdited, isDeleted, isAnswered, may } = reaction
  if (isDeleted) return <p className="quiet reaction">Deze reactie is weggehaald door wie haar schreef.</p>
  const who = <span className="only-heard"> van {name}</span>
  return (
    <article className="reaction">
      <header className="reaction__head">
        <strong>{name}</strong>
        {organisations.length > 0 && <span className="quiet">{organisations.join(', ')}</span>}
        <time className="quiet" dateTime={at}>
          {dutchInstant(at)}
        </time>
        {isEdited && <span className="quiet">aangepast</span>}
        {isAnswered && <span className="reaction__mark">Beantwoord</span>}
      </header>
      <p className="reaction__text">{text}</p>
      <p className="reaction__acts">
        {may.change && <a href={`/reacties/${id}`}>Wijzig of haal weg{who}</a>}
        {may.markAnswered && (
          <a href={`/reacties/${id}/beantwoord`}>
            {isAnswered ? 'Toch niet beantwoord' : 'Markeer als beantwoord'}
            {who}
          </a>
        )}
        {!may.change && <a href={`/reacties/${id}/melding`}>Meld deze reactie{who}</a>}
      </p>
    </article>
  )
}
