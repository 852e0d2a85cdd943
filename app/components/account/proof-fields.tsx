import type { FieldState } from '#app/ui/form/field.ts'
import { TextField } from '#app/ui/form/text-field.tsx'

/** Asks the password once more of who is signed in already. */
export function CurrentPassword({ field, label = 'Je wachtwoord' }: { field: FieldState; label?: string }) {
  return <TextField field={field} label={label} type="password" autoComplete="current-password" />
}

/** Asks for a new password, with what makes a good one. */
export function NewPassword({ field, label = 'Wachtwoord' }: { field: FieldState; label?: string }) {
  return (
    <TextField
      field={field}
      label={label}
      help="Minstens 12 tekens. Een paar losse woorden achter elkaar is goed."
      type="password"
      autoComplete="new-password"
    />
  )
}

/** Asks a code of the app, where a recovery code will do too. */
export function AnyCode({ field, label = 'Code' }: { field: FieldState; label?: string }) {
  return (
    <TextField
      field={field}
      label={label}
      help="De 6 cijfers uit je app. Een herstelcode mag ook."
      autoComplete="one-time-code"
    />
  )
}
