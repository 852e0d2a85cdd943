import { SubmitButton } from '#app/ui/button.tsx'
import type { FieldState } from '#app/ui/form/field.ts'
import { TextArea, TextField } from '#app/ui/form/text-field.tsx'

interface Props {
  readonly entryId: string
  readonly isMember: boolean
  /** The reaction that it answers. */
  readonly parentId?: string
  readonly state?: (name: string) => FieldState
}

const empty = (name: string): FieldState => ({ id: `reactie-${name}`, name })

/** The form for a reaction; who has no account gives a name and an address too. */
export function ReactionForm({ entryId, isMember, parentId, state = empty }: Props) {
  return (
    <form action={`/reageren/${entryId}`} method="post" className="form reactions__form" noValidate>
      {parentId && <input type="hidden" name="op" value={parentId} />}
      <TextArea field={state('text')} label="Jouw reactie" rows={4} />
      {!isMember && (
        <>
          <TextField
            field={state('name')}
            label="Naam"
            autoComplete="name"
            help="Deze staat bij je reactie."
          />
          <TextField
            field={state('address')}
            label="E-mailadres"
            type="email"
            autoComplete="email"
            help="Om te weten dat je echt bent. Niemand ziet het, en we wissen het later."
          />
          {/* People don't see this field; programs fill it in. */}
          <div className="only-heard" aria-hidden="true">
            <label htmlFor="reactie-website">Laat dit leeg</label>
            <input id="reactie-website" type="text" name="website" tabIndex={-1} autoComplete="off" />
          </div>
        </>
      )}
      <div className="form__actions">
        <SubmitButton look="secondary-action">Plaats je reactie</SubmitButton>
      </div>
    </form>
  )
}
