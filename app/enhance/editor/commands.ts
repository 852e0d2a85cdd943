import { lift, setBlockType, wrapIn } from 'prosemirror-commands'
import { Fragment, type Node, type NodeType, Slice } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state'
import { editorSchema as schema } from '#app/editor/schema.ts'
import { blockAround, isApart, isComponent, isIn, type Place } from './where.ts'

const { paragraph, heading, bullet_list, ordered_list, list_item, blockquote, table } =
  schema.nodes as Record<string, NodeType>

/** Makes a heading of a paragraph and the reverse; no level is left out, as who listens to a page wants it. */
export function toggleHeading(level: number): Command {
  return (state, dispatch) => {
    if (isIn(heading, { level })(state)) return setBlockType(paragraph!)(state, dispatch)
    if (level > deepestHeading(state)) return false
    return setBlockType(heading!, { level })(state, dispatch)
  }
}

/** One deeper than the heading before. */
function deepestHeading({ doc, selection }: EditorState): number {
  let before = 1
  doc.nodesBetween(0, selection.from, (node, pos) => {
    if (node.type === heading && pos + node.nodeSize <= selection.from) before = node.attrs.level
  })
  return before + 1
}

export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = blockAround(state, (node) => node.type === bullet_list || node.type === ordered_list)
    if (!list) return wrapInList(type)(state, dispatch)
    if (list.node.type === type) return liftListItem(list_item!)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(list.pos, type, {}))
    return true
  }
}

export const toggleQuote: Command = (state, dispatch) =>
  isIn(blockquote)(state) ? lift(state, dispatch) : wrapIn(blockquote!)(state, dispatch)

/** Puts a block where one is: in the place of an empty line, else under what stands there; never in the midst. */
export function insertBlock(state: EditorState, block: Node): Transaction {
  const { tr, pos } = makeRoom(state, block)
  const after = pos + block.nodeSize
  if (!tr.doc.resolve(after).nodeAfter?.isTextblock) tr.insert(after, paragraph!.create())
  const inside = block.isAtom ? null : Selection.findFrom(tr.doc.resolve(pos), 1, true)
  return tr.setSelection(inside ?? TextSelection.create(tr.doc, after + 1)).scrollIntoView()
}

function makeRoom(state: EditorState, block: Node): { tr: Transaction; pos: number } {
  const { tr, selection } = state
  const whole = listOrTable(state)
  const { $from } = selection
  const { depth, parent } = $from
  if (whole || !parent.isTextblock) {
    const pos = whole ? whole.pos + whole.node.nodeSize : selection.to
    return { tr: tr.insert(pos, block), pos }
  }
  const index = $from.index(depth - 1)
  const fits = $from.node(depth - 1).canReplaceWith(index, index + 1, block.type)
  if (parent.type === paragraph && parent.content.size === 0 && fits)
    return { tr: tr.replaceWith($from.before(), $from.after(), block), pos: $from.before() }
  return { tr: tr.insert($from.after(), block), pos: $from.after() }
}

/** The table, or the whole of the list in lists, in which one is. */
function listOrTable(state: EditorState): Place | null {
  const { $from } = state.selection
  let found: Place | null = null
  for (let depth = $from.depth; depth > 0 && !isComponent($from.node(depth)); depth -= 1) {
    const node = $from.node(depth)
    if ([bullet_list, ordered_list, table].includes(node.type)) found = { node, pos: $from.before(depth) }
  }
  return found
}

/** Wraps what is selected in a component, or puts an empty one. */
export function insertComponent(
  state: EditorState,
  type: NodeType,
  attrs: Record<string, string>,
): Transaction {
  let wrapped: Transaction | undefined
  const isText = type.contentMatch.defaultType !== null && !state.selection.empty
  if (isText && !(state.selection instanceof NodeSelection))
    wrapIn(type, attrs)(state, (tr) => {
      wrapped = tr
    })
  return wrapped ?? insertBlock(state, type.createAndFill(attrs)!)
}

/** Begins a line under or above the block that cannot be left by typing. */
export function lineBeside(side: 'above' | 'below'): Command {
  return (state, dispatch) => {
    const place = blockAround(state, isApart)
    if (!place) return false
    const pos = side === 'above' ? place.pos : place.pos + place.node.nodeSize
    const tr = state.tr.insert(pos, paragraph!.create())
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView())
    return true
  }
}

export function removeBlock(state: EditorState, { node, pos }: Place): Transaction {
  const tr = state.tr.delete(pos, pos + node.nodeSize)
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)))).scrollIntoView()
}

/** Leaves the text that stands in a component, without it. */
export function unwrap(state: EditorState, { node, pos }: Place): Transaction {
  const tr = state.tr.replace(pos, pos + node.nodeSize, new Slice(Fragment.from(node.content), 0, 0))
  return tr.setSelection(Selection.near(tr.doc.resolve(pos))).scrollIntoView()
}

/** An empty table: one row for the names of its columns, two below it. */
export function newTable(): Node {
  const { table_row, table_header, table_cell } = schema.nodes
  const row = (cell: NodeType | undefined) =>
    table_row!.create(
      null,
      [1, 2, 3].map(() => cell!.create()),
    )
  return table!.create(null, [row(table_header), row(table_cell), row(table_cell)])
}
