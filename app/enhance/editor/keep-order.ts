import { Fragment, type Node } from 'prosemirror-model'
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state'
import { editorSchema as schema } from '#app/editor/schema.ts'

const { paragraph, table_header, table_cell } = schema.nodes

/** A document with a line to type in at its end; an empty one is not written. */
export function keepOrder(doc: Node): Node {
  return hasRoom(doc) ? doc : doc.copy(doc.content.append(Fragment.from(paragraph!.create())))
}

const hasRoom = (doc: Node) => doc.lastChild?.type === paragraph

/** Keeps what our texts ask of a document: a line at its end; tables with one head on top and no joined cells. */
export const orderly = new Plugin({
  appendTransaction(transactions, _, state) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null
    const tr = state.tr
    straightenTables(state, tr)
    if (!hasRoom(tr.doc)) tr.insert(tr.doc.content.size, paragraph!.create())
    return tr.docChanged ? tr : null
  },
})

function straightenTables(state: EditorState, tr: Transaction): void {
  state.doc.descendants((node, pos, parent, index) => {
    if (node.type.name !== 'table_row') return true
    const isHead = parent?.type.name === 'table' && index === 0
    const align = parent?.firstChild
    node.forEach((cell, offset, column) => {
      const type = isHead ? table_header! : table_cell!
      const attrs = {
        colspan: 1,
        rowspan: 1,
        colwidth: null,
        align: align?.maybeChild(column)?.attrs.align ?? null,
      }
      if (cell.type !== type || !sameAttrs(cell, attrs)) tr.setNodeMarkup(pos + 1 + offset, type, attrs)
    })
    return false
  })
}

function sameAttrs(node: Node, attrs: Record<string, unknown>): boolean {
  return Object.entries(attrs).every(([name, value]) => node.attrs[name] === value)
}
