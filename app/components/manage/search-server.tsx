import { dutchInstant } from '#app/models/dates.ts'
import type { SearchServerState } from '#app/models/search/server-state.ts'
import { Heading } from '#app/ui/heading.tsx'

/** How the search server stands, on the page of the beheerders. */
export function SearchServer({ waiting, trouble, refused }: SearchServerState) {
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
