import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { Work } from '#app/models/entries/writing/my-work.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { ReturnedNote } from './returned-note.tsx'

interface Props {
  readonly work: Work
  readonly about: string
  readonly place: 'terug' | 'schrijf' | 'ingediend' | 'online'
}

/** A text of one's own, with what one can do with it now. */
export function MyText({ work, about, place }: Props) {
  const { id, kind, title, isOnline, path, hasDraft, returned } = work
  const ofTitle = <span className="only-heard">: {title}</span>
  return (
    <li className="work">
      <p className="work__title">
        <a href={titleHref(work, place)}>{title}</a>
      </p>
      <p className="work__about">
        {kindOf(kind).label.one}. {about}.
      </p>
      {returned && <ReturnedNote id={id} returned={returned} />}
      <div className="work__acts">
        {(place === 'terug' || place === 'schrijf') && <a href={`/schrijven/${id}`}>Ga verder{ofTitle}</a>}
        {place === 'online' && <a href={`/schrijven/${id}`}>Bewerk{ofTitle}</a>}
        {isOnline && place !== 'online' && <a href={path}>Wat online staat{ofTitle}</a>}
        <a href={`/schrijven/${id}/versies`}>Versies{ofTitle}</a>
        <a href={`/schrijven/${id}/beheer`}>Schrijvers en overdragen{ofTitle}</a>
        {place === 'ingediend' && (
          <Sure id={id} act="intrekken" summary="Trek in" title={title} button="Ja, trek in">
            De tekst wacht dan niet meer op een oordeel. Je kunt hem daarna opnieuw indienen.
          </Sure>
        )}
        {hasDraft && place !== 'ingediend' && (
          <Sure id={id} act="weggooien" summary="Gooi weg" title={title} button="Ja, gooi weg">
            Wat je schreef en nog niet als versie bewaarde, is dan weg. Dat kun je niet terugdraaien.
          </Sure>
        )}
      </div>
    </li>
  )
}

function titleHref({ id, path }: Work, place: Props['place']): string {
  if (place === 'online') return path
  return place === 'ingediend' ? `/schrijven/${id}/voorbeeld` : `/schrijven/${id}`
}

interface SureProps {
  readonly id: string
  readonly act: string
  readonly summary: string
  readonly title: string
  readonly button: string
  readonly children: string
}

/** Asks first, where something would be lost. */
function Sure({ id, act, summary, title, button, children }: SureProps) {
  return (
    <details className="sure">
      <summary>
        {summary}
        <span className="only-heard">: {title}</span>
      </summary>
      <form method="post" className="sure__form">
        <input type="hidden" name="doe" value={act} />
        <input type="hidden" name="tekst" value={id} />
        <p>{children}</p>
        <SubmitButton look="secondary-action">{button}</SubmitButton>
      </form>
    </details>
  )
}
