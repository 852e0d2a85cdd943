import type { Mark, MarkType, Node, NodeType } from 'prosemirror-model'
import { type EditorState, NodeSelection } from 'prosemirror-state'
import { editorComponents } from '#app/editor/components.ts'
import { editorSchema as schema } from '#app/editor/schema.ts'

/** A block and where it begins. */
export interface Place {
  readonly node: Node
  readonly pos: number
}

/** The nearest block around what is selected for which something holds, or that block itself. */
export function blockAround(state: EditorState, holds: (node: Node) => boolean): Place | null {
  const { selection } = state
  if (selection instanceof NodeSelection && holds(selection.node))
    return { node: selection.node, pos: selection.from }
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (holds(node)) return { node, pos: $from.before(depth) }
  }
  return null
}

export const isComponent = (node: Node): boolean => node.type.name in editorComponents

/** What cannot be left by going on typing: a table, a component, a block of code, a line across. */
export const isApart = (node: Node): boolean =>
  isComponent(node) || ['table', 'code_block', 'horizontal_rule'].includes(node.type.name)

export function isIn(type: NodeType | undefined, attrs: Record<string, unknown> = {}) {
  return (state: EditorState): boolean =>
    blockAround(
      state,
      (node) =>
        node.type === type && Object.entries(attrs).every(([name, value]) => node.attrs[name] === value),
    ) !== null
}

export function isMarked(type: MarkType | undefined) {
  return ({ selection: { from, to, empty, $from }, storedMarks, doc }: EditorState): boolean => {
    if (!type) return false
    if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined
    return doc.rangeHasMark(from, to, type)
  }
}

/** The link in which the caret stands, and from where to where it goes. */
export function linkAround({ selection: { $from } }: EditorState) {
  const children = $from.parent.content.content
  const linkAt = (index: number): Mark | undefined => schema.marks.link?.isInSet(children[index]?.marks ?? [])
  const here = $from.index()
  const index = !linkAt(here) && $from.textOffset === 0 ? here - 1 : here
  const mark = linkAt(index)
  if (!mark) return null
  const isSame = (other: number) => linkAt(other)?.eq(mark) === true
  let [first, last] = [index, index]
  while (isSame(first - 1)) first -= 1
  while (isSame(last + 1)) last += 1
  const sizeBefore = (end: number) => children.slice(0, end).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  return { mark, from: $from.start() + sizeBefore(first), to: $from.start() + sizeBefore(last + 1) }
}
