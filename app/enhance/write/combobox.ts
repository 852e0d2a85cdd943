import { type Suggestion, suggestions } from './suggest.ts'

interface Options {
  readonly input: HTMLInputElement
  /** Where the words are asked about. */
  readonly address: string
  /** What is not offered, such as what was chosen already. */
  readonly leaveOut?: (suggestion: Suggestion) => boolean
  readonly onChoose: (suggestion: Suggestion) => void
}

/** Makes a search field suggest while one types: a combobox with a list, as the ARIA practices describe it. */
export function combobox({ input, address, leaveOut, onChoose }: Options): void {
  const list = document.createElement('ul')
  list.id = `${input.id}-lijst`
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Gevonden')
  list.hidden = true
  const aloud = document.createElement('p')
  aloud.className = 'only-heard'
  aloud.setAttribute('role', 'status')
  const place = document.createElement('span')
  place.className = 'combobox'
  input.before(place)
  place.append(input, list, aloud)
  const roles = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value)

  let shown: readonly Suggestion[] = []
  let active = -1
  const { ask, stop } = suggestions(address, show)

  function show(found: readonly Suggestion[] | null): void {
    shown = (found ?? []).filter((one) => !leaveOut?.(one))
    list.replaceChildren(...shown.map(option))
    aloud.textContent = said(found)
    open(shown.length > 0)
  }

  function said(found: readonly Suggestion[] | null): string {
    if (found === null) return 'Zoeken lukt nu niet.'
    if (shown.length === 0) return 'Niets gevonden.'
    return `${shown.length} gevonden. Kies met pijl omlaag en Enter.`
  }

  function option(suggestion: Suggestion, index: number): HTMLElement {
    const item = document.createElement('li')
    item.id = `${list.id}-${index}`
    item.className = 'suggestions__item'
    item.setAttribute('role', 'option')
    item.textContent = suggestion.note ? `${suggestion.label} (${suggestion.note})` : suggestion.label
    item.addEventListener('mousedown', (event) => event.preventDefault()) // the field keeps the focus
    item.addEventListener('click', () => choose(index))
    return item
  }

  function open(isOpen: boolean): void {
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen))
    move(-1)
  }

  function move(to: number): void {
    active = to
    for (const [index, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(index === active))
    const item = list.children[active]
    if (item) input.setAttribute('aria-activedescendant', item.id)
    else input.removeAttribute('aria-activedescendant')
    item?.scrollIntoView({ block: 'nearest' })
  }

  function choose(index: number): void {
    const chosen = shown[index]
    if (!chosen) return
    stop()
    input.value = ''
    open(false)
    aloud.textContent = `${chosen.label} is gekozen.`
    onChoose(chosen)
  }

  input.addEventListener('input', (event) => {
    event.stopPropagation() // words to look something up by are no answer
    if (input.value.trim() !== '') return ask(input.value)
    stop()
    open(false)
  })
  input.addEventListener('blur', () => {
    stop()
    open(false)
  })
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : shown.length
    const act = {
      ArrowDown: () => (count > 0 ? move((active + 1) % count) : ask(input.value)),
      ArrowUp: () => count > 0 && move((active < 1 ? count : active) - 1),
      // Enter in a line of text would send the form.
      Enter: () => (count > 0 && active >= 0 ? choose(active) : ask(input.value)),
      Escape: count > 0 ? () => open(false) : undefined,
    }[event.key]
    if (!act || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
}
