import { Heading } from '#app/ui/heading.tsx'
import { controlId } from './form-state.ts'

interface Props {
  readonly id: string
  readonly missing: readonly { readonly at: string | null; readonly label: string }[]
}

/** What has to be answered before a text can be sent in; each line leads to its question. */
export function MissingList({ id, missing }: Props) {
  if (missing.length === 0) return null
  return (
    <section className="part" aria-labelledby="mist">
      <Heading level={2} id="mist">
        Dit mist er nog
      </Heading>
      <p>Beantwoord eerst {missing.length === 1 ? 'deze vraag' : `deze ${missing.length} vragen`}:</p>
      <ul className="bullets">
        {missing.map(({ at, label }) => (
          <li key={label}>
            <a href={`/schrijven/${id}${at === null ? '' : `#${controlId(at)}`}`}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
