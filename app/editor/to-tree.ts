import type { BlockContent, List, ListItem, Root, RootContent, Table } from 'mdast'
import type { Node } from 'prosemirror-model'
import { needsSpace } from '#app/mdx/tidy.ts'
import { editorComponents } from './components.ts'
import { phrasingOf } from './phrasing.ts'

/** The tree of a document of the editor: the inverse of `docOf`. What is empty is left out. */
export function treeOf(doc: Node): Root {
  return { type: 'root', children: blocksIn(doc) }
}

function blocksIn(parent: Node): RootContent[] {
  return childrenOf(parent).flatMap(blockOf)
}

function blockOf(node: Node): RootContent[] {
  const name = node.type.name
  switch (name) {
    case 'paragraph': {
      const children = phrasingOf(node)
      return children.length === 0 ? [] : [{ type: 'paragraph', children }]
    }
    case 'heading': {
      const children = phrasingOf(node)
      return children.length === 0 ? [] : [{ type: 'heading', depth: node.attrs.level, children }]
    }
    case 'blockquote': {
      const children = blocksIn(node) as BlockContent[]
      return children.length === 0 ? [] : [{ type: 'blockquote', children }]
    }
    case 'bullet_list':
    case 'ordered_list': {
      const list = listOf(node)
      return list.children.length === 0 ? [] : [list]
    }
    case 'code_block':
      return [{ type: 'code', lang: node.attrs.lang, meta: node.attrs.meta, value: node.textContent }]
    case 'horizontal_rule':
      return [{ type: 'thematicBreak' }]
    case 'table':
      return [tableOf(node)]
    default:
      return name in editorComponents ? [componentOf(node)] : []
  }
}

function listOf(node: Node): List {
  const ordered = node.type.name === 'ordered_list'
  return {
    type: 'list',
    ordered,
    start: ordered ? node.attrs.start : null,
    spread: false,
    children: childrenOf(node).flatMap((item): ListItem[] => {
      const children = blocksIn(item) as BlockContent[]
      if (children.length === 0) return []
      return [{ type: 'listItem', spread: needsSpace(children), checked: item.attrs.checked, children }]
    }),
  }
}

function tableOf(node: Node): Table {
  const [head] = childrenOf(node)
  return {
    type: 'table',
    align: head ? childrenOf(head).map((cell) => cell.attrs.align) : [],
    children: childrenOf(node).map((row) => ({
      type: 'tableRow',
      children: childrenOf(row).map((cell) => ({ type: 'tableCell', children: phrasingOf(cell) })),
    })),
  }
}

function componentOf(node: Node): RootContent {
  const { fields = [] } = editorComponents[node.type.name] ?? {}
  return {
    type: 'mdxJsxFlowElement',
    name: node.type.name,
    attributes: fields
      .filter(({ name, optional }) => !optional || node.attrs[name] !== '')
      .map(({ name }) => ({ type: 'mdxJsxAttribute', name, value: node.attrs[name] })),
    children: blocksIn(node) as BlockContent[],
  }
}

function childrenOf(node: Node): Node[] {
  return [...node.content.content]
}
