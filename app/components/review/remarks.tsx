import { type Reply, replied } from '#app/components/write/reply.ts'
import type { ReviewView } from '#app/models/entries/reviewing/review-view.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

/** Remarks on parts of the text, and the form for one more. */
export function Remarks({ view: { remarks, parts }, reply }: { view: ReviewView; reply?: Reply }) {
  return (
    <section className="part" aria-labelledby="opmerkingen">
      <Heading level={2} id="opmerkingen">
        Opmerkingen
      </Heading>
      <p>De schrijver ziet ze als je de tekst terugstuurt.</p>
      {remarks.length > 0 && (
        <ul className="works plain-list">
          {remarks.map(({ id, label, text, by }) => (
            <li key={id} className="work">
              <p className="work__title">{label}</p>
              <p className="quoted">{text}</p>
              <p className="work__about">{by}</p>
              <form method="post" className="work__acts">
                <input type="hidden" name="doe" value="weghalen" />
                <input type="hidden" name="welke" value={id} />
                <SubmitButton look="secondary-action">
                  Haal weg<span className="only-heard">: opmerking bij {label}</span>
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" className="form">
        <input type="hidden" name="doe" value="opmerking" />
        <SelectField field={replied(reply, 'onderdeel')} label="Bij welk onderdeel?" options={parts} />
        <TextArea field={replied(reply, 'opmerking')} label="Je opmerking" rows={3} />
        <div className="form__actions">
          <SubmitButton look="secondary-action">Voeg de opmerking toe</SubmitButton>
        </div>
      </form>
    </section>
  )
}
