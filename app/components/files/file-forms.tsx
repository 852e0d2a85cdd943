import { type Reply, repliedIn } from '#app/components/write/reply.ts'
import type { FileView } from '#app/models/files/views.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Tick } from '#app/ui/form/choices.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { placesOf } from './uses-in-words.ts'

interface Props {
  readonly file: FileView
  readonly reply: Reply | undefined
}

/** Saying anew what is to be seen. */
export function DescribeForm({ file, reply }: Props) {
  const state = repliedIn('bestand', reply)('alt')
  return (
    <section className="part" aria-labelledby="beschrijving">
      <Heading level={2} id="beschrijving">
        Beschrijving
      </Heading>
      <form method="post" className="form">
        <input type="hidden" name="doe" value="beschrijven" />
        <TextField
          field={{ ...state, initialValue: state.initialValue ?? file.alt }}
          label="Beschrijving"
          help={
            file.isImage
              ? 'Wat is er op het beeld te zien? Staat het al in een tekst, pas het daar dan ook aan.'
              : 'Wat is dit? Dit worden de woorden van de link.'
          }
          optional={!file.isImage}
        />
        <SubmitButton look="secondary-action" className="form__alone">
          Bewaar de beschrijving
        </SubmitButton>
      </form>
    </section>
  )
}

/** Taking a file away, with what that means. */
export function RemoveForm({ file: { uses }, reply }: Props) {
  const state = repliedIn('bestand', reply)
  const places = placesOf(uses)
  const isFixed = uses.online || uses.waiting
  return (
    <section className="part" aria-labelledby="weg">
      <Heading level={2} id="weg">
        Weghalen
      </Heading>
      {isFixed && (
        <p>
          Dit bestand staat {places.join(' en ')}. Haal het eerst uit je tekst; als die zonder dit bestand
          online staat, kan het hier weg.
        </p>
      )}
      {!isFixed && (
        <form method="post" className="form">
          <input type="hidden" name="doe" value="weghalen" />
          {places.length > 0 ? (
            <Tick
              field={state('zeker')}
              label="Het bestand mag weg, ook waar het nu staat"
              help={`Het staat ${places.join(' en ')}. Daar is het straks niet meer te zien.`}
            />
          ) : (
            <p>Niemand gebruikt dit bestand. Weghalen is niet terug te draaien.</p>
          )}
          <SubmitButton look="secondary-action" className="form__alone">
            Haal het bestand weg
          </SubmitButton>
        </form>
      )}
    </section>
  )
}
