import { ActButton } from '#app/components/manage/act-button.tsx'
import type { KeepView } from '#app/models/entries/keeping/keep-view.ts'
import { pleinRoles } from '#app/models/entries/keeping/plein-role.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/form/choices.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { type Reply, repliedIn } from './reply.ts'

interface Props {
  readonly plein: NonNullable<KeepView['plein']>
  readonly reply?: Reply
}

const roles = pleinRoles.map((role) => ({ value: role, label: role }))

/** Who is vraagstukeigenaar or pleincoach of a plein with an account, and the ways to change that. */
export function PleinForms({ plein, reply }: Props) {
  const { named, nameable } = plein
  const state = repliedIn('beheer', reply)
  return (
    <section className="part" aria-labelledby="bij-het-plein">
      <Heading level={2} id="bij-het-plein">
        Bij dit Plein
      </Heading>
      <p>
        Een vraagstukeigenaar zet de dag-erna-blog zelf online. Vraagstukeigenaars en pleincoaches lezen het
        Plein ook als het alleen voor het team is.
      </p>
      {named.length > 0 && (
        <ul className="works plain-list">
          {named.map(({ id, name, role }) => (
            <li key={`${role} ${id}`} className="work">
              <p>
                {name}, {role}
              </p>
              <ActButton
                act="van-plein"
                text="Haal weg"
                about={`${name}, ${role}`}
                values={{ persoon: id, als: role }}
              />
            </li>
          ))}
        </ul>
      )}
      {nameable.length > 0 && (
        <form method="post" className="form">
          <input type="hidden" name="doe" value="bij-plein" />
          <SelectField field={state('wie')} label="Noem een schrijver of collega" options={nameable} />
          <Choices field={state('rol')} label="Als wat?" options={roles} />
          <SubmitButton look="secondary-action" className="form__alone">
            Noem bij het Plein
          </SubmitButton>
        </form>
      )}
      <form method="post" className="form">
        <input type="hidden" name="doe" value="vragen-plein" />
        <TextField
          field={state('mailadres')}
          type="email"
          label="Vraag iemand anders"
          help="Vul het e-mailadres in van iemand met een account. Die krijgt een mail en zegt daarin ja."
        />
        <Choices field={state('rol-vraag')} label="Als wat?" options={roles} />
        <SubmitButton look="secondary-action" className="form__alone">
          Vraag voor het Plein
        </SubmitButton>
      </form>
    </section>
  )
}
