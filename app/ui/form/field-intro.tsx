import type { FieldState, FieldWords } from './field.ts'

/** The question of a field, marked where it may stay open. */
export function Question({ label, optional = false }: Pick<FieldWords, 'label' | 'optional'>) {
  return (
    <>
      {label}
      {optional && <span className="form-field__optional"> (mag leeg blijven)</span>}
    </>
  )
}

/** What helps to answer, and what is the matter with the answer; `described` ties the control to both. */
export function HelpAndErrors({ field, help, example }: { field: FieldState } & Partial<FieldWords>) {
  const { id, errors = [] } = field
  return (
    <>
      {(help || example) && (
        <div className="form-field__help" id={`${id}-help`}>
          {help && <p>{help}</p>}
          {example && <p>Bijvoorbeeld: {example}</p>}
        </div>
      )}
      {errors.length > 0 && (
        <p className="form-field__error" id={`${id}-error`}>
          {errors.join(' ')}
        </p>
      )}
    </>
  )
}
