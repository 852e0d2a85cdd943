import type { KeepView } from '#app/models/entries/keeping/keep-view.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { type Reply, repliedIn } from './reply.ts'

/** Archiving a text or putting it back, and giving it to another organisation. */
export function KeepForms({ view, reply }: { view: KeepView; reply?: Reply }) {
  const { archived, mayArchive, organisations } = view
  const state = repliedIn('beheer', reply)
  return (
    <>
      {mayArchive && (
        <section className="part" aria-labelledby="archief">
          <Heading level={2} id="archief">
            Archief
          </Heading>
          {archived ? (
            <form method="post" className="form">
              <input type="hidden" name="doe" value="terugzetten" />
              <p>
                Deze tekst is gearchiveerd: {archived.reason} Zet je hem terug, dan staat hij weer in de
                lijsten en is hij weer te vinden.
              </p>
              <SubmitButton look="secondary-action" className="form__alone">
                Zet terug
              </SubmitButton>
            </form>
          ) : (
            <form method="post" className="form">
              <input type="hidden" name="doe" value="archiveren" />
              <TextArea
                field={state('reden')}
                label="Waarom gaat deze tekst naar het archief?"
                help="Dit komt op de pagina. De pagina blijft, maar staat niet meer in lijsten en zoekresultaten."
                rows={2}
              />
              <SubmitButton look="secondary-action" className="form__alone">
                Archiveer
              </SubmitButton>
            </form>
          )}
        </section>
      )}
      {organisations && (
        <section className="part" aria-labelledby="organisatie">
          <Heading level={2} id="organisatie">
            Andere organisatie
          </Heading>
          <form method="post" className="form">
            <input type="hidden" name="doe" value="verplaatsen" />
            <SelectField
              field={state('organisatie')}
              label="Geef de tekst aan een andere organisatie"
              help="Die bepaalt dan wat ermee gebeurt. Jouw organisatie kan dit niet zelf terugdraaien."
              options={organisations}
            />
            <SubmitButton look="secondary-action" className="form__alone">
              Geef aan deze organisatie
            </SubmitButton>
          </form>
        </section>
      )}
    </>
  )
}
