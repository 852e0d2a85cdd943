import type { FieldState, FieldWords } from './field.ts'
import { described, FormField } from './form-field.tsx'

interface Props extends FieldWords {
  readonly field: FieldState
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What stands there while nothing is chosen. */
  readonly empty?: string
}

/** One of many options, too many to show them all. */
export function SelectField({ field, options, empty = 'Maak een keuze', ...words }: Props) {
  const initial = typeof field.initialValue === 'string' ? field.initialValue : ''
  return (
    <FormField field={field} {...words}>
      <select
        id={field.id}
        name={field.name}
        className="utrecht-select form-field__input"
        defaultValue={initial}
        {...described(field, words)}
      >
        <option value="">{empty}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FormField>
  )
}
