import type { Node } from 'prosemirror-model'
import { NodeSelection } from 'prosemirror-state'
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view'
import { editorComponents } from '#app/editor/components.ts'
import { element } from './element.ts'
import type { EditorPage } from './page.ts'

/** How the components look while one writes. */
export function blockViews(page: EditorPage): Record<string, NodeViewConstructor> {
  return Object.fromEntries(
    Object.keys(editorComponents).map((name) => [
      name,
      (node: Node, view: EditorView, getPos: () => number | undefined) => blockView(page, node, view, getPos),
    ]),
  )
}

function blockView(
  page: EditorPage,
  node: Node,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView {
  const { hasText = false } = editorComponents[node.type.name] ?? {}
  const head = element('div', { class: 'block__head', contenteditable: 'false' })
  const text = element('div', { class: 'block__content' })
  const dom = element('div', { class: 'block', role: 'group', 'data-block': node.type.name }, head)
  if (hasText) dom.append(text)
  else dom.setAttribute('contenteditable', 'false')
  let shown = node
  show(node)

  function show(now: Node): void {
    shown = now
    dom.setAttribute('aria-label', nameOfBlock(now, page))
    head.replaceChildren(...headOf(now, page))
  }

  // A press on its head chooses the whole of it.
  head.addEventListener('mousedown', (event) => {
    const pos = getPos()
    if (!hasText || pos === undefined) return
    event.preventDefault()
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
    view.focus()
  })

  return {
    dom,
    contentDOM: hasText ? text : null,
    update(now) {
      if (now.type !== shown.type) return false
      if (!now.sameMarkup(shown)) show(now)
      shown = now
      return true
    },
    ignoreMutation: (mutation) =>
      mutation.type !== 'selection' && (!hasText || !text.contains(mutation.target)),
  }
}

/** What a component is called where one is told of it: *Uitspraak: Raadslid, Amersfoort*. */
export function nameOfBlock(node: Node, page: EditorPage): string {
  const { label = '' } = editorComponents[node.type.name] ?? {}
  const about = aboutBlock(node, page)
  return about === '' ? label : `${label}: ${about}`
}

function aboutBlock({ attrs }: Node, { titles }: EditorPage): string {
  if (attrs.entry !== undefined) return titles.get(attrs.entry) ?? attrs.entry
  return attrs.source ?? attrs.title ?? attrs.alt ?? ''
}

function headOf(node: Node, page: EditorPage): HTMLElement[] {
  const { label = '' } = editorComponents[node.type.name] ?? {}
  const kind = element('span', { class: 'block__kind' }, label)
  if (node.type.name === 'Figure') {
    const { src, alt, caption } = node.attrs
    const picture = element('img', { class: 'block__picture', src, alt, draggable: 'false' })
    return [kind, picture, ...(caption ? [element('span', { class: 'block__caption' }, caption)] : [])]
  }
  const about = aboutBlock(node, page)
  return about === '' ? [kind] : [kind, element('span', { class: 'block__about' }, about)]
}
