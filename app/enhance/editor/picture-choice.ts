import type { Control } from './dialog.ts'
import { dialogField } from './dialog-field.ts'
import { element, newId } from './element.ts'
import type { Picture } from './pictures.ts'

interface PictureChoice extends Control {
  /** Shows what can be chosen; null when it could not be had. */
  offer(pictures: readonly Picture[] | null): void
  /** Address of the picture that was chosen; empty for a new one. */
  src(): string
  /** The new picture. */
  file(): File | null
}

/** A picture that is there already, or a new one. */
export function pictureChoice(current: string, onChoose: (picture: Picture) => void): PictureChoice {
  const group = newId()
  const input = element('input', { type: 'file', accept: 'image/*', class: 'editor-dialog__file' })
  const field = dialogField('Nieuw beeld van dit apparaat', input)
  const list = element('div', { class: 'pictures' })
  const legend = element('legend', { class: 'utrecht-form-label' }, 'Of een beeld dat er al is')
  const there = element('fieldset', { class: 'form-field' }, legend, list)
  there.hidden = true
  const note = element('p', { class: 'form-field__help' })
  note.hidden = true
  const chosen = () => list.querySelector<HTMLInputElement>('input:checked')
  if (current) offer([{ src: current, name: current.split('/').at(-1) ?? '', alt: '' }])

  input.addEventListener('change', () => {
    const box = chosen()
    if (input.files?.length && box) box.checked = false
  })

  function offer(pictures: readonly Picture[] | null): void {
    note.hidden = pictures !== null
    note.textContent = 'Wat er al is, kunnen we nu niet laten zien.'
    const others = (pictures ?? []).filter(({ src }) => src !== current || list.childElementCount === 0)
    list.append(...others.map(option))
    there.hidden = list.childElementCount === 0
  }

  function option(picture: Picture): HTMLElement {
    const radio = element('input', {
      type: 'radio',
      name: group,
      value: picture.src,
      class: 'pictures__control',
      checked: picture.src === current,
    })
    radio.addEventListener('change', () => {
      input.value = ''
      field.tell('')
      onChoose(picture)
    })
    const image = element('img', { class: 'pictures__image', src: picture.src, alt: '', loading: 'lazy' })
    return element(
      'label',
      { class: 'pictures__one' },
      radio,
      image,
      element('span', {}, picture.alt || picture.name),
    )
  }

  const file = () => input.files?.[0] ?? null
  return {
    element: element('div', { class: 'editor-dialog__choice' }, field.element, there, note),
    offer,
    src: () => chosen()?.value ?? '',
    file,
    check() {
      const problem = problemOf(file(), chosen() !== null)
      field.tell(problem)
      return problem === '' ? null : input
    },
  }
}

function problemOf(file: File | null, isChosen: boolean): string {
  if (!file) return isChosen ? '' : 'Kies een beeld.'
  // Attachments go by the page of the files; here one would stand in the text as a picture that is broken.
  return file.type.startsWith('image/') ? '' : 'Dit bestand is geen beeld. Kies een foto of een tekening.'
}
