import { element, newId } from './element.ts'

/** Something that is filled in in a dialog. */
export interface Control {
  readonly element: HTMLElement
  /** Shows what is the matter, if anything is, and gives the place to mend it. */
  check(): HTMLElement | null
}

interface Options {
  readonly title: string
  /** What stands above what is filled in. */
  readonly about?: readonly Node[]
  readonly controls?: readonly Control[]
  /** What the button says that does it. */
  readonly done?: string
  /** Something else that can be done. */
  readonly also?: { readonly label: string; act(): void }
  /** Does what takes time before the dialog closes; gives what went wrong, to be told. */
  prepare?(signal: AbortSignal): Promise<string | null>
  act?(): void
}

/** Asks something; Escape and *Annuleer* close it, and the focus goes back to where it was. */
export function openDialog({ title, about = [], controls = [], done, also, prepare, act }: Options): void {
  const heading = element('h2', { class: 'editor-dialog__title', id: newId() }, title)
  const wrong = element('p', { class: 'form-field__error', role: 'alert' })
  const dialog = element('dialog', { class: 'editor-dialog', 'aria-labelledby': heading.id })
  const form = element('form', { class: 'editor-dialog__form', method: 'dialog', novalidate: true })
  const leave = button(done ? 'Annuleer' : 'Sluit', 'secondary-action')
  const buttons = element('div', { class: 'form__actions' })
  const main = element(
    'button',
    { type: 'submit', class: 'utrecht-button utrecht-button--primary-action' },
    done ?? '',
  )
  if (done) buttons.append(main)
  buttons.append(leave)
  if (also) buttons.append(alsoButton(also))
  form.append(heading, ...about, ...controls.map((control) => control.element), wrong, buttons)
  dialog.append(form)
  document.body.append(dialog)
  const closing = new AbortController()

  function alsoButton({ label, act: other }: NonNullable<Options['also']>): HTMLElement {
    const extra = element('button', { type: 'button', class: 'item__button' }, label)
    extra.addEventListener('click', () => {
      dialog.close()
      other()
    })
    return extra
  }

  async function finish(): Promise<void> {
    const [first] = controls.map((control) => control.check()).filter((place) => place !== null)
    if (first) return first.focus()
    wrong.textContent = ''
    if (prepare) {
      main.setAttribute('aria-disabled', 'true')
      const reason = await prepare(closing.signal)
      main.removeAttribute('aria-disabled')
      if (closing.signal.aborted) return
      if (reason !== null) {
        wrong.textContent = reason
        return
      }
    }
    dialog.close()
    act?.()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (main.getAttribute('aria-disabled') !== 'true') finish()
  })
  leave.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    closing.abort()
    dialog.remove()
  })
  // Where nothing is filled in one begins to read.
  if (controls.length === 0) Object.assign(heading, { tabIndex: -1, autofocus: true })
  dialog.showModal()
}

function button(text: string, look: 'secondary-action'): HTMLButtonElement {
  return element('button', { type: 'button', class: `utrecht-button utrecht-button--${look}` }, text)
}
