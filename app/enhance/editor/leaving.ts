import type { NodeType } from 'prosemirror-model'
import { type Command, Selection, TextSelection } from 'prosemirror-state'
import { goToNextCell, isInTable } from 'prosemirror-tables'
import { editorSchema as schema } from '#app/editor/schema.ts'
import { blockAround, isComponent } from './where.ts'

const { paragraph } = schema.nodes as Record<string, NodeType>

/** To the next cell, and from the last one to the text after the table; where there is none out of the field. */
export function nextCell(direction: 1 | -1): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    if (goToNextCell(direction)(state, dispatch)) return true
    const table = blockAround(state, ({ type }) => type.name === 'table')
    if (!table) return false
    const side = direction === 1 ? table.pos + table.node.nodeSize : table.pos
    const beside = Selection.findFrom(state.doc.resolve(side), direction, true)
    if (!beside) return false
    dispatch?.(state.tr.setSelection(beside).scrollIntoView())
    return true
  }
}

/** Enter on the empty last line of a component goes on under it. */
export const leaveOnEmptyLine: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const component = blockAround(state, isComponent)
  const isLast = component && $from.after() === component.pos + component.node.nodeSize - 1
  if (!empty || !isLast || $from.parent.content.size > 0 || component.node.childCount < 2) return false
  const tr = state.tr.delete($from.before(), $from.after())
  const after = tr.mapping.map(component.pos + component.node.nodeSize)
  tr.insert(after, paragraph!.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}
