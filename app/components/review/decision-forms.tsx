import { type Reply, replied } from '#app/components/write/reply.ts'
import type { ReviewView } from '#app/models/entries/reviewing/review-view.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

/** Sending back with a reason, or publishing. */
export function DecisionForms({ view, reply }: { view: ReviewView; reply?: Reply }) {
  return (
    <section className="part" aria-labelledby="besluit">
      <Heading level={2} id="besluit">
        Je besluit
      </Heading>
      <form method="post" className="form">
        <input type="hidden" name="doe" value="terugsturen" />
        <TextArea
          field={replied(reply, 'reden')}
          label="Waarom stuur je de tekst terug?"
          help="De schrijver krijgt dit per mail, en vindt je opmerkingen bij de tekst."
          rows={4}
        />
        <div className="form__actions">
          <SubmitButton look="secondary-action">Stuur terug</SubmitButton>
        </div>
      </form>
      <form method="post" className="form">
        <input type="hidden" name="doe" value="publiceren" />
        <p>
          Klopt alles? Dan staat “{view.title}” meteen online
          {view.changes ? ', in de plaats van wat er nu staat' : ''}.
        </p>
        <div className="form__actions">
          <SubmitButton>Publiceer</SubmitButton>
        </div>
      </form>
    </section>
  )
}
