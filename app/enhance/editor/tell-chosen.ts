import { type EditorState, NodeSelection } from 'prosemirror-state'
import { editorComponents } from '#app/editor/components.ts'
import { nameOfBlock } from './block-views.ts'
import type { Editor } from './page.ts'
import { isComponent } from './where.ts'

/** Says which block is chosen as a whole: a screen reader does not notice that by itself. */
export function tellChosen({ view, page }: Editor, before: EditorState): void {
  const { selection } = view.state
  if (!(selection instanceof NodeSelection) || selection.eq(before.selection)) return
  const { node } = selection
  const canChange = (editorComponents[node.type.name]?.fields.length ?? 0) > 0
  const how = canChange ? 'Enter: wijzig. Delete: haal weg.' : 'Delete: haal weg.'
  const name = isComponent(node) ? nameOfBlock(node, page) : 'Dit'
  page.announce(`${name} is gekozen. ${how}`)
}
