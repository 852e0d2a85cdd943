import type { FieldState, FieldWords } from './field.ts'
import { FieldGroup } from './field-group.tsx'
import { described } from './form-field.tsx'

/** Something to choose. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly help?: string
}

interface Props extends FieldWords {
  readonly field: FieldState
  readonly options: readonly Option[]
  /** True when more than one may be chosen. */
  readonly several?: boolean
}

/** Options with a box or circle each, under one question. */
export function Choices({ field, options, several = false, ...words }: Props) {
  const chosen = [field.initialValue ?? []].flat()
  return (
    <FieldGroup field={field} className="choices" {...words}>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={field.name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            className="choice__control"
          />
          <span>
            {option.label}
            {option.help && <span className="choice__help">{option.help}</span>}
          </span>
        </label>
      ))}
    </FieldGroup>
  )
}

/** One box to tick. */
export function Tick({ field, label, help }: { field: FieldState; label: string; help?: string }) {
  return (
    <div className="form-field">
      <label className="choice">
        <input
          id={field.id}
          type="checkbox"
          name={field.name}
          defaultChecked={field.initialValue === 'on'}
          className="choice__control"
          {...described(field, { label, help })}
        />
        <span>
          {label}
          {help && (
            <span className="choice__help" id={`${field.id}-help`}>
              {help}
            </span>
          )}
        </span>
      </label>
      {field.errors && field.errors.length > 0 && (
        <p className="form-field__error" id={`${field.id}-error`}>
          {field.errors.join(' ')}
        </p>
      )}
    </div>
  )
}
