import type { Nodes } from 'mdast'

/** A component as the parser gives it: on lines of its own, or within a line. */
export type ComponentNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** Is this a component (or HTML, which looks the same to the parser)? */
export function isComponent(node: Nodes): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}
