import type { NodeType } from 'prosemirror-model'
import { editorComponents } from '#app/editor/components.ts'
import { editorSchema as schema } from '#app/editor/schema.ts'
import { insertBlock, newTable } from './commands.ts'
import { putIn } from './component-dialog.ts'
import { element, newId } from './element.ts'
import type { Editor } from './page.ts'
import { keepsFocus } from './tool.ts'

interface Item {
  readonly label: string
  do(editor: Editor): void
}

const items: readonly Item[] = [
  {
    label: 'Tabel',
    do: ({ view, page }) => {
      view.dispatch(insertTable(view.state))
      view.focus()
      page.announce('Er staat een tabel van 3 bij 3. Met Tab ga je naar de volgende cel.')
    },
  },
  ...['Figure', ...Object.keys(editorComponents).filter((name) => name !== 'Figure')].map((name) => ({
    label: editorComponents[name]?.label ?? name,
    do: (editor: Editor) => putIn(editor, name),
  })),
  {
    label: 'Lijn',
    do: ({ view, page }) => {
      view.dispatch(insertBlock(view.state, (schema.nodes.horizontal_rule as NodeType).create()))
      view.focus()
      page.announce('Er staat een lijn.')
    },
  },
]

const insertTable = (state: Editor['view']['state']) => insertBlock(state, newTable())

/** A button that opens the list of what can be put into a text. */
export function insertMenu(editor: Editor): HTMLElement {
  const menu = element('ul', { class: 'tools__menu', role: 'menu', id: newId(), 'aria-label': 'Invoegen' })
  const button = element(
    'button',
    {
      type: 'button',
      class: 'tool tool--menu',
      'data-tool': true,
      'aria-haspopup': 'menu',
      'aria-controls': menu.id,
    },
    'Invoegen',
  )
  const choices = items.map((item) => {
    const choice = element('li', { class: 'tools__choice', role: 'menuitem', tabindex: '-1' }, item.label)
    choice.addEventListener('click', () => {
      close(true)
      item.do(editor)
    })
    return choice
  })
  menu.append(...choices)
  const place = element('div', { class: 'tools__group tools__group--menu' }, button, menu)
  close()

  function open(at: number): void {
    menu.hidden = false
    button.setAttribute('aria-expanded', 'true')
    choices.at(at)?.focus()
  }

  function close(toButton = false): void {
    menu.hidden = true
    button.setAttribute('aria-expanded', 'false')
    if (toButton) button.focus()
  }

  keepsFocus(button)
  button.addEventListener('click', () => (menu.hidden ? open(0) : close(true)))
  button.addEventListener('keydown', (event) => {
    const at = { ArrowDown: 0, ArrowUp: -1 }[event.key]
    if (at === undefined) return
    event.preventDefault()
    open(at)
  })
  menu.addEventListener('keydown', (event) => {
    const at = choices.indexOf(event.target as HTMLLIElement)
    const act = {
      ArrowDown: () => choices[(at + 1) % choices.length]?.focus(),
      ArrowUp: () => choices.at(at - 1)?.focus(),
      Home: () => choices[0]?.focus(),
      End: () => choices.at(-1)?.focus(),
      Escape: () => close(true),
      Enter: () => choices[at]?.click(),
      ' ': () => choices[at]?.click(),
    }[event.key]
    const byLetter = choices.find(
      ({ textContent }, index) =>
        index > at && textContent?.toLowerCase().startsWith(event.key.toLowerCase()),
    )
    if (!act && !byLetter) return
    event.preventDefault()
    event.stopPropagation()
    if (act) act()
    else byLetter?.focus()
  })
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!place.contains(relatedTarget as Element | null)) close()
  })
  return place
}
