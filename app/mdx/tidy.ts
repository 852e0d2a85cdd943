import type { Nodes, Root, Table } from 'mdast'
import { editorComponents } from '#app/editor/components.ts'
import { blocks } from './blocks.ts'
import { isComponent } from './component-node.ts'

/**
 * Takes out of a tree what differs between two ways to write the same: line breaks within a sentence, components
 * on one line or on three, the order of their attributes, cells that a row leaves out, lists and quotes with nothing
 * in them, blank lines between items.
 */
export function tidy(tree: Root): Root {
  blocks()(tree)
  tidyNode(tree)
  return tree
}

function tidyNode(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ')
  if (node.type === 'inlineCode') node.value = node.value.replaceAll(/[\r\n]+/g, ' ')
  if (node.type === 'table') makeEven(node)
  if (isComponent(node)) {
    const order = editorComponents[node.name ?? '']?.fields.map(({ name }) => name) ?? []
    const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
    const nameOf = (attribute: (typeof node.attributes)[number]) =>
      attribute.type === 'mdxJsxAttribute' ? attribute.name : ''
    node.attributes.sort((a, b) => place(nameOf(a)) - place(nameOf(b)))
  }
  if (!('children' in node)) return
  for (const child of node.children) tidyNode(child)
  node.children = (node.children as Nodes[]).filter((child) => !isHollow(child)) as typeof node.children
  // A parser takes a blank line after a list within a quote for one in the list.
  if (node.type === 'list') node.spread = false
  if (node.type === 'listItem') node.spread = needsSpace(node.children)
}

/** Whether blank lines stand in an item: a list may follow close on the line above it, anything else may not. */
export function needsSpace([, ...rest]: readonly Nodes[]): boolean {
  return rest.some(({ type }) => type !== 'list')
}

function isHollow(node: Nodes): boolean {
  const canBe = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
  return canBe && node.children.length === 0
}

/** Every row as many cells as the head, as a table is shown. */
function makeEven({ children: [head, ...rows] }: Table): void {
  const width = head?.children.length ?? 0
  for (const row of rows) {
    const lacking = Math.max(0, width - row.children.length)
    row.children = row.children.slice(0, width)
    for (let count = 0; count < lacking; count += 1) row.children.push({ type: 'tableCell', children: [] })
  }
}
