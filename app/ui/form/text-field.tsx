import type { FieldState, FieldWords } from './field.ts'
import { described, FormField } from './form-field.tsx'

interface Props extends FieldWords {
  readonly field: FieldState
  readonly type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'time' | 'number'
  readonly autoComplete?: string
  readonly inputMode?: 'numeric' | 'email' | 'url'
  readonly maxLength?: number
  /** As wide as what is asked: a code or a year needs no whole line. */
  readonly width?: 'short' | 'whole'
}

/** One line of text. */
export function TextField({
  field,
  type = 'text',
  width = 'whole',
  autoComplete,
  inputMode,
  maxLength,
  ...words
}: Props) {
  return (
    <FormField field={field} {...words}>
      <input
        id={field.id}
        name={field.name}
        type={type}
        className={`utrecht-textbox form-field__input form-field__input--${width}`}
        defaultValue={type === 'password' ? undefined : textOf(field.initialValue)}
        autoComplete={autoComplete ?? 'off'}
        autoCapitalize={type === 'email' ? 'none' : undefined}
        spellCheck={type === 'text' ? undefined : false}
        inputMode={inputMode}
        maxLength={maxLength}
        {...described(field, words)}
      />
    </FormField>
  )
}

interface AreaProps extends Omit<Props, 'type'> {
  readonly rows?: number
  /** Whether it takes marks, for the script that has buttons for them. */
  readonly marks?: boolean
}

/** More lines of text. */
export function TextArea({ field, rows = 4, marks = false, ...words }: AreaProps) {
  return (
    <FormField field={field} {...words}>
      <textarea
        id={field.id}
        name={field.name}
        rows={rows}
        className="utrecht-textarea form-field__input"
        defaultValue={textOf(field.initialValue)}
        data-marks={marks ? '' : undefined}
        {...described(field, words)}
      />
    </FormField>
  )
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
