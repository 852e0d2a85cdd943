import type { NodeType } from 'prosemirror-model'
import { NodeSelection } from 'prosemirror-state'
import { type ComponentField, editorComponents } from '#app/editor/components.ts'
import { editorSchema as schema } from '#app/editor/schema.ts'
import { nameOfBlock } from './block-views.ts'
import { insertComponent } from './commands.ts'
import { openDialog } from './dialog.ts'
import { textControl } from './dialog-field.ts'
import { entryControl } from './entry-control.ts'
import { imageDialog } from './image-dialog.ts'
import type { Editor } from './page.ts'
import type { Place } from './where.ts'

type Values = Readonly<Record<string, string>>

/** Puts a component into a text, and asks first what it has to say. */
export function putIn(editor: Editor, name: string): void {
  const put = (values: Values) => {
    const { view, page } = editor
    const type = schema.nodes[name] as NodeType
    view.dispatch(insertComponent(view.state, type, values))
    view.focus()
    page.announce(`${nameOfBlock(type.createAndFill(values)!, page)} staat erin.`)
  }
  ask(editor, name, {}, put)
}

/** Asks what a component in the text should say; false when it says nothing but its text. */
export function changeComponent(editor: Editor, { node, pos }: Place): boolean {
  const name = node.type.name
  if ((editorComponents[name]?.fields.length ?? 0) === 0) return false
  ask(editor, name, node.attrs, (values) => {
    const { view, page } = editor
    const wasChosen = view.state.selection instanceof NodeSelection
    const tr = view.state.tr.setNodeMarkup(pos, null, values)
    view.dispatch(wasChosen ? tr.setSelection(NodeSelection.create(tr.doc, pos)) : tr)
    view.focus()
    page.announce('Het is gewijzigd.')
  })
  return true
}

function ask(editor: Editor, name: string, values: Values, act: (values: Values) => void): void {
  const { fields = [] } = editorComponents[name] ?? {}
  const isNew = Object.keys(values).length === 0
  if (fields.length === 0) act({})
  else if (name === 'Figure') imageDialog(editor, values, isNew, act)
  else askFields(editor, name, values, isNew, act)
}

function askFields(
  editor: Editor,
  name: string,
  values: Values,
  isNew: boolean,
  act: (values: Values) => void,
): void {
  const { label = name, fields = [] } = editorComponents[name] ?? {}
  const controls = fields.map((field) => [field.name, controlOf(field, values[field.name], editor)] as const)
  openDialog({
    title: label,
    controls: controls.map(([, control]) => control),
    done: isNew ? 'Zet in de tekst' : 'Wijzig',
    act: () => act(Object.fromEntries(controls.map(([field, control]) => [field, control.value()]))),
  })
}

function controlOf(
  { label, holds, kinds, optional }: ComponentField,
  value: string | undefined,
  { page }: Editor,
) {
  return holds === 'entry'
    ? entryControl({ label, kinds, page, chosen: value })
    : textControl({ label, value, optional })
}
