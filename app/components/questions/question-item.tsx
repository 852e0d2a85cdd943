import { ActButton } from '#app/components/manage/act-button.tsx'
import { dutchInstant } from '#app/models/dates.ts'
import type { ShownQuestion } from '#app/models/questions/question.ts'

/** A question, with the way to answer it and to tell others that it was answered. */
export function QuestionItem({ question }: { question: ShownQuestion }) {
  const { id, subject, by, address, text, at, entry, answered } = question
  const about = `de vraag van ${by} over ${entry.title}`
  return (
    <li className="work">
      <p className="work__title">
        <a href={entry.path}>{entry.title}</a>
      </p>
      <p className="work__about">
        {subject === 'mistake' ? 'Er klopt iets niet, zegt' : 'Vraag van'} {by}, {dutchInstant(at)}.
        {answered && ` Beantwoord door ${answered.by || 'iemand die weg is'}, ${dutchInstant(answered.at)}.`}
      </p>
      <p className="reaction__text">{text}</p>
      <div className="work__acts">
        {address && (
          <a href={`mailto:${address}?subject=${encodeURIComponent(`Je vraag over “${entry.title}”`)}`}>
            Antwoord per mail<span className="only-heard">: {about}</span>
          </a>
        )}
        <ActButton
          act={answered ? 'toch-niet' : 'beantwoord'}
          text={answered ? 'Toch niet beantwoord' : 'Zet op beantwoord'}
          about={about}
          values={{ id }}
        />
      </div>
    </li>
  )
}
