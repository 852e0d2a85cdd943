import type { FoundInEntry } from '#app/models/entries/personal-data-of.ts'
import { Heading } from '#app/ui/heading.tsx'
import { controlId } from './form-state.ts'

const articles: Readonly<Record<FoundInEntry['what'], string>> = {
  'e-mailadres': 'een e-mailadres',
  telefoonnummer: 'een telefoonnummer',
  burgerservicenummer: 'een burgerservicenummer',
  kenteken: 'een kenteken',
  adres: 'een adres',
}

/** What looks like personal data, each in its sentence, with the way to its question. */
export function FoundList({ id, found }: { id: string; found: readonly FoundInEntry[] }) {
  if (found.length === 0) return null
  return (
    <section className="part" aria-labelledby="gevonden">
      <Heading level={2} id="gevonden">
        Dit lijkt op persoonsgegevens
      </Heading>
      <p>Iedereen kan dit straks lezen. Mag het er echt in staan? Haal het anders weg.</p>
      <ul className="found plain-list">
        {found.map(({ what, at, from, label, before, found: text, after }) => (
          <li key={`${at} ${from}`} className="found__one">
            <p className="found__what">
              Dit lijkt op {articles[what]}, bij <a href={`/schrijven/${id}#${controlId(at)}`}>{label}</a>:
            </p>
            <p>
              “{before}
              <mark className="utrecht-mark">{text}</mark>
              {after}”
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
