import type { ReactNode } from 'react'
import type { FieldState, FieldWords } from './field.ts'
import { HelpAndErrors, Question } from './field-intro.tsx'
import { described } from './form-field.tsx'

interface Props extends FieldWords {
  readonly field: FieldState
  readonly className?: string
  readonly children: ReactNode
  /** For the script that makes it nicer. */
  readonly data?: Readonly<Record<`data-${string}`, string | undefined>>
}

/** Controls under one question: the question, what helps to answer it, and what is the matter with the answer. */
export function FieldGroup({ field, label, help, example, optional, className = '', data, children }: Props) {
  const { id, errors = [] } = field
  const invalid = errors.length > 0 ? 'form-field--invalid' : ''
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`form-field ${className} ${invalid}`.trim()}
      {...described(field, { label, help, example })}
      {...data}
    >
      <legend className="utrecht-form-label">
        <Question label={label} optional={optional} />
      </legend>
      <HelpAndErrors field={field} help={help} example={example} />
      {children}
    </fieldset>
  )
}
