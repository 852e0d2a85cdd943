import type { FieldState, FieldWords } from './field.ts'
import { described, FormField } from './form-field.tsx'

interface Props extends FieldWords {
  readonly field: FieldState
  /** What a browser offers to choose from; who chooses something else is not stopped. */
  readonly accept: string
}

/** Choosing a file. A browser forgets it when the page comes back. */
export function FileField({ field, accept, ...words }: Props) {
  return (
    <FormField field={field} {...words}>
      <input
        id={field.id}
        name={field.name}
        type="file"
        accept={accept}
        className="form-field__input file-field"
        {...described(field, words)}
      />
    </FormField>
  )
}
