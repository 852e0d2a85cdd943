import { dutchInstant } from '#app/models/dates.ts'
import type { SearchServerState } from '#app/models/search/server-state.ts'
import { Heading } from '#app/ui/heading.tsx'

/** Why the site searches by itself, as far as nothing else on the page says it. */
const reasons: Readonly<Record<string, string>> = {
  building: 'de index wordt gemaakt of bijgewerkt',
  deviates: 'de index wordt vergeleken en hersteld',
  failing: 'er gaat iets mis op de server',
  'index-missing': 'de index is weg en wordt opnieuw gemaakt',
  'key-refused': 'de server weigert de sleutel',
  slow: 'de server antwoordt te laat',
  unreachable: 'de server is niet te bereiken',
}

interface Props extends SearchServerState {
  /** Why the site searches by itself at the moment; null when it does not. */
  readonly why: string | null
}

/** How the search server stands, on the page of the beheerders. */
export function SearchServer({ waiting, trouble, refused, why }: Props) {
  const reason = why === null ? undefined : reasons[why]
  return (
    <section className="section">
      <Heading level={2}>Zoekserver</Heading>
      {trouble ? (
        <p>
          De zoekserver wordt niet bijgewerkt sinds {dutchInstant(trouble.since)} ({trouble.message}). De site
          zoekt zolang zelf, en probeert het steeds opnieuw.
        </p>
      ) : (
        <p>{waiting === 0 ? 'De zoekserver is bij.' : `Dit moet nog naar de zoekserver: ${waiting}.`}</p>
      )}
      {reason && !trouble && <p>De site zoekt nu zelf: {reason}.</p>}
      {trouble && waiting > 0 && <p>Er wacht: {waiting}.</p>}
      {refused.length > 0 && (
        <>
          <p>De zoekserver weigert deze teksten. De site zoekt zelf tot ze veranderd zijn:</p>
          <ul>
            {refused.map(({ id, title, reason }) => (
              <li key={id}>
                {title} ({reason})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
