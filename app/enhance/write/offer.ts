import { dutchInstant, dutchTime } from '#app/models/dates.ts'
import { saySame } from './answers.ts'
import type { Autosave } from './autosave.ts'
import { type Copy, remove } from './copies.ts'

/** Offers texts back that are on this device and not in the form that was opened. */
export function offerCopies(form: HTMLFormElement, autosave: Autosave): void {
  for (const { key, copy } of autosave.copies.others()) {
    // It was on its way when the page was left, and the draft has moved on since: it arrived.
    const arrived = copy.sent && copy.state !== autosave.state()
    if (arrived || saySame(copy.answers, autosave.answers())) remove(key)
    else form.before(offer(key, copy, autosave))
  }
}

function offer(key: string, copy: Copy, autosave: Autosave): HTMLElement {
  const box = document.createElement('div')
  box.className = 'notice offer'
  box.setAttribute('role', 'region')
  box.setAttribute('aria-label', 'Tekst op dit apparaat')
  const text = document.createElement('p')
  text.setAttribute('role', 'status')
  text.textContent = whatThereIs(copy)
  const back = button('Zet terug', 'utrecht-button utrecht-button--secondary-action')
  const away = button('Gooi weg', 'item__button')
  const buttons = document.createElement('p')
  buttons.className = 'offer__buttons'
  buttons.append(back, away)
  box.append(text, buttons)
  back.addEventListener('click', async () => {
    back.disabled = true
    // Two texts that don't follow each other: the one that makes room is kept here in its turn.
    if (copy.conflicting)
      autosave.copies.keep({ ...copy, answers: autosave.answers(), at: new Date().toISOString() })
    try {
      await autosave.replaceBy(copy.answers, () => remove(key))
    } catch {
      back.disabled = false
      text.textContent =
        'Terugzetten lukt nu niet. Je tekst staat nog op dit apparaat. Probeer het zo nog eens.'
    }
  })
  away.addEventListener('click', () => {
    remove(key)
    box.remove()
    document.querySelector<HTMLElement>('form[data-draft] input:not([type=hidden])')?.focus()
  })
  return box
}

function whatThereIs({ at, conflicting }: Copy): string {
  const isToday =
    dutchInstant(at).split(' om ')[0] === dutchInstant(new Date().toISOString()).split(' om ')[0]
  const when = isToday ? dutchTime(at) : dutchInstant(at)
  return `Op dit apparaat staat ${conflicting ? 'nog een andere' : 'een nieuwere'} tekst, van ${when}.`
}

function button(text: string, className: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = text
  return made
}
