import { ActButton } from '#app/components/manage/act-button.tsx'
import type { KeepView } from '#app/models/entries/keeping/keep-view.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { type Reply, repliedIn } from './reply.ts'

/** Who writes, and the ways to change that. */
export function AuthorForms({ view, reply }: { view: KeepView; reply?: Reply }) {
  const { authors, colleagues, successors, mayNameAuthors } = view
  const state = repliedIn('beheer', reply)
  return (
    <section className="part" aria-labelledby="schrijvers">
      <Heading level={2} id="schrijvers">
        Schrijvers
      </Heading>
      <ul className="works plain-list">
        {authors.map(({ id, name, isAsker }, place) => (
          <li key={id} className="work">
            <p>
              {name}
              {isAsker && ' (jij)'}
              {place === 0 && ', hoofdschrijver'}
            </p>
            {mayNameAuthors && authors.length > 1 && (
              <ActButton act="weghalen" text="Haal weg" about={name} values={{ persoon: id }} />
            )}
          </li>
        ))}
      </ul>
      {colleagues.length > 0 && (
        <form method="post" className="form">
          <input type="hidden" name="doe" value="toevoegen" />
          <SelectField field={state('collega')} label="Laat een collega meeschrijven" options={colleagues} />
          <SubmitButton look="secondary-action" className="form__alone">
            Voeg toe
          </SubmitButton>
        </form>
      )}
      {mayNameAuthors && (
        <form method="post" className="form">
          <input type="hidden" name="doe" value="vragen" />
          <TextField
            field={state('adres')}
            type="email"
            label="Vraag iemand van een andere organisatie"
            help="Vul het e-mailadres in van iemand met een account. Die krijgt een mail en kan dan meeschrijven."
          />
          <SubmitButton look="secondary-action" className="form__alone">
            Vraag om mee te schrijven
          </SubmitButton>
        </form>
      )}
      {successors.length > 0 && (
        <form method="post" className="form">
          <input type="hidden" name="doe" value="overdragen" />
          <SelectField
            field={state('opvolger')}
            label="Draag de tekst over"
            help="Diegene wordt hoofdschrijver. Jij schrijft dan niet meer mee; waar je aan bezig was, gaat mee."
            options={successors}
          />
          <SubmitButton look="secondary-action" className="form__alone">
            Draag over
          </SubmitButton>
        </form>
      )}
    </section>
  )
}
