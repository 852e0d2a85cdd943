import type { ReactNode } from 'react'
import type { FieldState, FieldWords } from './field.ts'
import { HelpAndErrors, Question } from './field-intro.tsx'

interface Props extends FieldWords {
  readonly field: FieldState
  readonly children: ReactNode
}

/** A label, what helps to answer, what is the matter with the answer, and the control. */
export function FormField({ field, label, help, example, optional, children }: Props) {
  const { id, errors = [] } = field
  return (
    <div className={`utrecht-form-field form-field ${errors.length > 0 ? 'form-field--invalid' : ''}`.trim()}>
      <label className="utrecht-form-label" htmlFor={id}>
        <Question label={label} optional={optional} />
      </label>
      <HelpAndErrors field={field} help={help} example={example} />
      {children}
    </div>
  )
}

/** What ties a control to its help and its errors. */
export function described({ id, errors = [] }: FieldState, { help, example }: FieldWords) {
  const ids = [...(help || example ? [`${id}-help`] : []), ...(errors.length > 0 ? [`${id}-error`] : [])]
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': errors.length > 0 ? true : undefined,
  }
}
