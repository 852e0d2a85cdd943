import { GuestFields } from '#app/components/account/guest-fields.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import type { FieldState } from '#app/ui/form/field.ts'
import { TextArea } from '#app/ui/form/text-field.tsx'

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
        <GuestFields
          state={state}
          nameHelp="Deze staat bij je reactie."
          addressHelp="Om te weten dat je echt bent. Niemand ziet het, en we wissen het later."
        />
      )}
      {isMember && (
        <p className="quiet">
          Na je eerste reactie hoor je wat anderen hier schrijven, tot je daarmee stopt.
        </p>
      )}
      <div className="form__actions">
        <SubmitButton look="secondary-action">Plaats je reactie</SubmitButton>
      </div>
    </form>
  )
}
