import type { Candidate } from '#app/models/entries/writing/write-view.ts'
import { combobox } from '../combobox/combobox.ts'

/** Lets a field with links or gemeenten suggest while one types; what is chosen becomes a box that is ticked. */
export function lookUp(field: HTMLElement, form: HTMLFormElement): void {
  const name = field.dataset.lookUp ?? ''
  const input = field.querySelector<HTMLInputElement>('.look-up__input')
  const chosen = field.querySelector<HTMLElement>('.look-up__chosen')
  if (!input || !chosen) return
  const boxes = () => [...field.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const button = field.querySelector<HTMLButtonElement>('.look-up__row button')
  if (button) button.hidden = true

  combobox<Candidate>({
    input,
    address: `/schrijven/${form.dataset.draft}/kies?${new URLSearchParams({ veld: name })}`,
    leaveOut: ({ value }) => boxes().some((box) => box.checked && box.value === value),
    onChoose(suggestion) {
      if (field.dataset.one !== undefined) for (const box of boxes()) box.checked = false
      const box = boxes().find(({ value }) => value === suggestion.value) ?? added(suggestion)
      box.checked = true
      box.dispatchEvent(new Event('change', { bubbles: true }))
    },
  })

  function added({ value, label }: Candidate): HTMLInputElement {
    const box = document.createElement('input')
    Object.assign(box, { type: 'checkbox', name, value, className: 'choice__control' })
    const line = document.createElement('label')
    const text = document.createElement('span')
    line.className = 'choice'
    text.textContent = label
    line.append(box, text)
    chosen?.append(line)
    return box
  }
}
