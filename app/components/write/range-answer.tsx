import type { Field } from '#app/models/entries/fields/field.ts'
import type { FieldWords } from '#app/ui/form/field.ts'
import { FieldGroup } from '#app/ui/form/field-group.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { type FormState, stateOf } from './form-state.ts'

interface Props {
  readonly field: Field
  readonly at: string
  readonly form: FormState
  readonly words: FieldWords
}

/** Two ends of a range of numbers. */
export function RangeAnswer({ field, at, form, words }: Props) {
  const { unit } = field as Field & { unit?: string }
  return (
    <FieldGroup field={stateOf(form, at)} {...words} label={unit ? `${words.label} (${unit})` : words.label}>
      <div className="range">
        <TextField field={stateOf(form, `${at}.from`)} label="Van" inputMode="numeric" width="short" />
        <TextField field={stateOf(form, `${at}.to`)} label="Tot en met" inputMode="numeric" width="short" />
      </div>
    </FieldGroup>
  )
}
