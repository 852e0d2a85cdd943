import type { VersionsView } from '#app/models/entries/compare/versions.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

/** Making an older version the newest again; it says what happens before it does. */
export function RestoreVersion({ view: { versions, hasDraft } }: { view: VersionsView }) {
  const older = versions.slice(1).map(({ number, when }) => ({
    value: String(number),
    label: `Versie ${number}, ${when}`,
  }))
  return (
    <section className="part" aria-labelledby="terugzetten">
      <Heading level={2} id="terugzetten">
        Een oudere versie terugzetten
      </Heading>
      <p>
        De oude tekst wordt een nieuwe versie. De andere versies blijven bestaan, en wat online staat, blijft
        online.
      </p>
      {hasDraft && (
        <p>
          <strong>Let op:</strong> je schreef verder zonder te bewaren. Dat raak je hiermee kwijt.
        </p>
      )}
      <form method="post" className="form">
        <SelectField field={{ id: 'terug', name: 'terug' }} label="Welke versie?" options={older} />
        <div className="form__actions">
          <SubmitButton look="secondary-action">Zet deze versie terug</SubmitButton>
        </div>
      </form>
    </section>
  )
}
