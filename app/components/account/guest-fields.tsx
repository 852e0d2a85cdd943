import type { FieldState } from '#app/ui/form/field.ts'
import { TextField } from '#app/ui/form/text-field.tsx'

interface Props {
  readonly state: (name: string) => FieldState
  readonly nameHelp: string
  readonly addressHelp: string
}

/** What is asked of who has no account, and the field that only programs fill in. */
export function GuestFields({ state, nameHelp, addressHelp }: Props) {
  const { id: trap } = state('website')
  return (
    <>
      <TextField field={state('name')} label="Naam" autoComplete="name" help={nameHelp} />
      <TextField
        field={state('address')}
        label="E-mailadres"
        type="email"
        autoComplete="email"
        help={addressHelp}
      />
      {/* People don't see this field; programs fill it in. */}
      <div className="only-heard" aria-hidden="true">
        <label htmlFor={trap}>Laat dit leeg</label>
        <input id={trap} type="text" name="website" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  )
}
