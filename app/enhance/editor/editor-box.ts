import type { Node } from 'prosemirror-model'
import { EditorState, Plugin } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { blockTools } from './block-tools.ts'
import { blockViews } from './block-views.ts'
import { element, newId } from './element.ts'
import { keepOrder } from './keep-order.ts'
import { mainTools } from './main-tools.ts'
import type { Editor, EditorPage } from './page.ts'
import { pasting } from './pasting.ts'
import { editorPlugins } from './plugins.ts'
import { tellChosen } from './tell-chosen.ts'

export interface EditorBox {
  readonly element: HTMLElement
  readonly view: EditorView
  remove(): void
}

interface Options {
  /** The field whose text it is. */
  readonly area: HTMLTextAreaElement
  /** What the field asks. */
  readonly name: string
  readonly doc: Node
  readonly page: EditorPage
  onChange(): void
  tell(text: string): void
}

/** The text of a field with its buttons. */
export function editorBox({ area, name, doc, page, onChange, tell }: Options): EditorBox {
  const help = element('p', { class: 'only-heard', id: newId() }, 'Alt+F10: naar de knoppen.')
  const whole = element('div', { class: 'editor' })
  const view = new EditorView(null, {
    state: EditorState.create({ doc: keepOrder(doc) }),
    attributes: textAttributes(area, name, help.id),
    nodeViews: blockViews(page),
    scrollMargin: { top: 200, bottom: 90, left: 0, right: 0 },
    scrollThreshold: { top: 180, bottom: 80, left: 0, right: 0 },
  })
  const editor: Editor = { view, page, tell }
  const main = mainTools(editor, name)
  const block = blockTools(editor)
  const bars = new Plugin({
    view: () => ({
      update(_, before) {
        if (!before.doc.eq(view.state.doc)) onChange()
        main.refresh()
        block.refresh()
        tellChosen(editor, before)
      },
    }),
  })
  const toTools = () => (block.element.hidden ? main.focus() : block.focus())
  main.element.addEventListener('keydown', (event) => isToTools(event) && toTools())
  block.element.addEventListener('keydown', (event) => isToTools(event) && main.focus())
  view.updateState(
    view.state.reconfigure({ plugins: [...editorPlugins(editor, toTools), pasting(editor), bars] }),
  )
  whole.append(main.element, view.dom, block.element, help)
  main.refresh()
  block.refresh()
  showWhenUsed(whole, view.dom)
  return {
    element: whole,
    view,
    remove() {
      view.destroy()
      whole.remove()
    },
  }
}

function textAttributes(area: HTMLTextAreaElement, name: string, help: string): Record<string, string> {
  return {
    class: 'editor__text prose',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': name,
    'aria-describedby': [area.getAttribute('aria-describedby'), help].filter(Boolean).join(' '),
    ...(area.getAttribute('aria-invalid') ? { 'aria-invalid': 'true' } : {}),
    ...(area.rows > 8 ? { 'data-long': '' } : {}),
  }
}

function isToTools(event: KeyboardEvent): boolean {
  if (event.key !== 'F10' || !event.altKey) return false
  event.preventDefault()
  return true
}

/** On a small screen the buttons come when the text is used; the text stays where it is on the screen. */
function showWhenUsed(whole: HTMLElement, text: HTMLElement): void {
  const show = () => {
    const before = text.getBoundingClientRect().top
    whole.classList.add('is-used')
    window.scrollBy({ top: text.getBoundingClientRect().top - before, behavior: 'instant' })
  }
  whole.addEventListener('focusin', show, { once: true })
}
