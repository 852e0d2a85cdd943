import type { Control } from './dialog.ts'
import { element, newId } from './element.ts'

/** A question with its control, and what is the matter with the answer. */
export function dialogField(label: string, control: HTMLElement, help = '', optional = false) {
  control.id ||= newId()
  const more = element('p', { class: 'form-field__help', id: newId() }, help)
  const error = element('p', { class: 'form-field__error', id: newId() })
  const question = element('label', { class: 'utrecht-form-label', for: control.id }, label)
  if (optional) question.append(element('span', { class: 'form-field__optional' }, ' (mag leeg blijven)'))
  const whole = element('div', { class: 'utrecht-form-field form-field' }, question)
  if (help) whole.append(more)
  whole.append(error, control)
  tell('')

  function tell(problem: string): void {
    error.textContent = problem
    error.hidden = problem === ''
    whole.classList.toggle('form-field--invalid', problem !== '')
    const ids = [...(help ? [more.id] : []), ...(problem ? [error.id] : [])]
    if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '))
    else control.removeAttribute('aria-describedby')
    if (problem) control.setAttribute('aria-invalid', 'true')
    else control.removeAttribute('aria-invalid')
  }

  return { element: whole, tell }
}

interface TextOptions {
  readonly label: string
  readonly help?: string
  readonly value?: string
  readonly optional?: boolean
  readonly inputMode?: 'url'
  /** What is the matter with what was typed. */
  judge?(value: string): string | null
}

export interface TextControl extends Control {
  readonly input: HTMLInputElement
  value(): string
}

/** One line of text. */
export function textControl({
  label,
  help,
  value = '',
  optional,
  inputMode,
  judge,
}: TextOptions): TextControl {
  const input = element('input', {
    type: 'text',
    class: 'utrecht-textbox form-field__input',
    autocomplete: 'off',
    inputmode: inputMode,
  })
  input.value = value
  const field = dialogField(label, input, help, optional)
  const typed = () => input.value.trim()
  return {
    input,
    element: field.element,
    value: typed,
    check() {
      const isMissing = typed() === '' && !optional
      const problem = isMissing
        ? 'Dit mag niet leeg blijven.'
        : typed() === ''
          ? null
          : (judge?.(typed()) ?? null)
      field.tell(problem ?? '')
      return problem === null ? null : input
    },
  }
}
