import type { Candidate } from '#app/models/entries/writing/write-view.ts'
import { combobox } from '../combobox/combobox.ts'
import type { Control } from './dialog.ts'
import { dialogField } from './dialog-field.ts'
import { element, newId } from './element.ts'
import type { EditorPage } from './page.ts'

interface Options {
  readonly label: string
  readonly page: EditorPage
  /** Only entries of these kinds; all of them when absent. */
  readonly kinds?: readonly string[]
  /** How a text names the entry that it shows now. */
  readonly chosen?: string
}

/** Finds an entry of the site by typing words. */
export function entryControl({
  label,
  page,
  kinds = [],
  chosen = '',
}: Options): Control & { value(): string } {
  let value = chosen
  const input = element('input', { type: 'search', class: 'utrecht-textbox form-field__input', id: newId() })
  input.setAttribute('autocomplete', 'off')
  const picked = element('p', { class: 'editor-dialog__chosen' })
  const field = dialogField(label, input, 'Typ een paar woorden en kies.')
  field.element.append(picked)
  show()
  const place = element('div', {}, field.element)
  combobox<Candidate>({
    input,
    address: `/schrijven/${page.draft}/kies?${new URLSearchParams(kinds.map((kind) => ['soort', kind]))}`,
    onChoose(suggestion) {
      value = suggestion.value
      page.titles.set(value, suggestion.label)
      field.tell('')
      show()
    },
  })

  function show(): void {
    picked.hidden = value === ''
    picked.textContent = `Gekozen: ${page.titles.get(value) ?? value}`
  }

  return {
    element: place,
    value: () => value,
    check() {
      field.tell(value === '' ? 'Kies er een uit wat je vindt.' : '')
      return value === '' ? input : null
    },
  }
}
