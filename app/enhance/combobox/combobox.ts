import { type Offered, optionsFor } from './options.ts'
import { suggestions } from './suggestions.ts'

interface Options<Suggestion extends Offered> {
  readonly input: HTMLInputElement
  /** Where the words are asked about. */
  readonly address: string
  /** Name of the list. */
  readonly name?: string
  /** What the list hangs under; made when absent. */
  readonly place?: HTMLElement
  /**
   * Whether what was typed is an answer by itself, to which the list only adds: then Enter is left to the form as long
   * as nothing in the list was chosen, and nothing is said when there is nothing to add.
   */
  readonly free?: boolean
  /**
   * Whether the list stands in the page, over nothing, because what is under the field is looked at while typing. Then it
   * stays when the focus goes: what is pointed at would move away under the pointer.
   */
  readonly inPage?: boolean
  /** What is not offered, such as what was chosen already. */
  readonly leaveOut?: (suggestion: Suggestion) => boolean
  readonly onChoose: (suggestion: Suggestion) => void
}

/** Makes a search field suggest while one types: a combobox with a list, as the ARIA practices describe it. */
export function combobox<Suggestion extends Offered>({
  input,
  address,
  name = 'Gevonden',
  place = around(input),
  free = false,
  inPage = false,
  leaveOut,
  onChoose,
}: Options<Suggestion>): void {
  const list = document.createElement('ul')
  list.id = `${input.id}-lijst`
  list.className = inPage ? 'suggestions suggestions--in-page' : 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', name)
  list.hidden = true
  const aloud = document.createElement('p')
  aloud.className = 'only-heard'
  aloud.setAttribute('role', 'status')
  place.append(list, aloud)
  const roles = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }
  for (const [role, value] of Object.entries(roles)) input.setAttribute(role, value)

  let shown: readonly Suggestion[] = []
  let options: readonly HTMLElement[] = []
  let active = -1
  const { ask, stop } = suggestions(address, show)

  function show(found: readonly Suggestion[] | null): void {
    shown = (found ?? []).filter((one) => !leaveOut?.(one))
    const made = optionsFor(list.id, shown, choose)
    options = made.options
    list.replaceChildren(...made.children)
    list.scrollTop = 0
    aloud.textContent = said(found)
    open(shown.length > 0)
  }

  function said(found: readonly Suggestion[] | null): string {
    if (free)
      return shown.length === 0 ? '' : `${shown.length} ${shown.length === 1 ? 'suggestie' : 'suggesties'}.`
    if (found === null) return 'Zoeken lukt nu niet.'
    if (shown.length === 0) return 'Niets gevonden.'
    return `${shown.length} gevonden. Kies met pijl omlaag en Enter.`
  }

  function open(isOpen: boolean): void {
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen))
    move(-1)
  }

  function close(): void {
    stop()
    open(false)
  }

  function move(to: number): void {
    active = to
    for (const [index, item] of options.entries())
      item.setAttribute('aria-selected', String(index === active))
    const item = options[active]
    if (item) input.setAttribute('aria-activedescendant', item.id)
    else input.removeAttribute('aria-activedescendant')
    item?.scrollIntoView({ block: 'nearest' })
  }

  function choose(index: number): void {
    const chosen = shown[index]
    if (!chosen) return
    if (!free) input.value = ''
    close()
    aloud.textContent = `${chosen.label} is gekozen.`
    onChoose(chosen)
  }

  input.addEventListener('input', (event) => {
    if (!free) event.stopPropagation() // words to look something up by are no answer
    if (input.value.trim() !== '') return ask(input.value)
    close()
    aloud.textContent = ''
  })
  input.addEventListener('blur', inPage ? stop : close)
  if (free) input.form?.addEventListener('submit', close)
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : shown.length
    const isChoosing = count > 0 && active >= 0
    const act = {
      ArrowDown: () => (count > 0 ? move((active + 1) % count) : ask(input.value)),
      ArrowUp: () => count > 0 && move((active < 1 ? count : active) - 1),
      Home: isChoosing ? () => move(0) : undefined,
      End: isChoosing ? () => move(count - 1) : undefined,
      // Enter in a line of text would send the form.
      Enter: isChoosing ? () => choose(active) : free ? undefined : () => ask(input.value),
      Escape: count > 0 ? close : undefined,
    }[event.key]
    if (!act || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
}

/** Puts something around the field that its list can hang under. */
function around(input: HTMLInputElement): HTMLElement {
  const place = document.createElement('span')
  place.className = 'combobox'
  input.before(place)
  place.append(input)
  return place
}
