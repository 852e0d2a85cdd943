import type { VersionsView } from '#app/models/entries/compare/versions.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Tick } from '#app/ui/form/choices.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { type Reply, repliedIn } from './reply.ts'

/** Making an older version the newest again; it says what happens before it does. */
export function RestoreVersion({ view, reply }: { view: VersionsView; reply?: Reply }) {
  const { versions, hasDraft } = view
  const state = repliedIn('versies', reply)
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
      <form method="post" className="form">
        <SelectField field={state('terug')} label="Welke versie?" options={older} />
        {hasDraft && <Tick field={state('zeker')} label="Wat ik schreef en niet bewaarde, mag weg" />}
        <div className="form__actions">
          <SubmitButton look="secondary-action">Zet deze versie terug</SubmitButton>
        </div>
      </form>
    </section>
  )
}
