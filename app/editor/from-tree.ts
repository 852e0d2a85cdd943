import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { Mark, Node } from 'prosemirror-model'
import { editorComponents } from './components.ts'
import { editorSchema as schema } from './schema.ts'

/** A text holds something that the editor has no place for. */
export class NotEditable extends Error {
  override readonly name = 'NotEditable'
  /** @param what in Dutch, to follow on *Er staat … in*. */
  constructor(readonly what: string) {
    super(what)
  }
}

/**
 * The document of the editor for a tidied tree.
 *
 * @throws NotEditable
 */
export function docOf(tree: Root): Node {
  const doc = schema.node('doc', null, filled(tree.children.map(blockOf)))
  try {
    doc.check()
  } catch {
    throw new NotEditable('iets')
  }
  return doc
}

function blockOf(node: RootContent): Node {
  switch (node.type) {
    case 'paragraph':
      return schema.node('paragraph', null, inlineOf(node.children, []))
    case 'heading':
      return schema.node('heading', { level: node.depth }, inlineOf(node.children, []))
    case 'blockquote':
      return schema.node('blockquote', null, filled(node.children.map(blockOf)))
    case 'list':
      return schema.node(
        node.ordered ? 'ordered_list' : 'bullet_list',
        node.ordered ? { start: node.start ?? 1 } : null,
        node.children.map(({ checked, children }) =>
          schema.node('list_item', { checked: checked ?? null }, led(children.map(blockOf))),
        ),
      )
    case 'code':
      return schema.node(
        'code_block',
        { lang: node.lang ?? null, meta: node.meta ?? null },
        node.value === '' ? [] : [schema.text(node.value)],
      )
    case 'thematicBreak':
      return schema.node('horizontal_rule')
    case 'table':
      return tableOf(node)
    case 'mdxJsxFlowElement':
      return componentOf(node)
    default:
      throw new NotEditable(names[node.type] ?? 'iets')
  }
}

function tableOf({ align, children }: Table): Node {
  const rows = children.map((row, index) =>
    schema.node(
      'table_row',
      null,
      row.children.map((cell, column) =>
        schema.node(
          index === 0 ? 'table_header' : 'table_cell',
          { align: align?.[column] ?? null },
          inlineOf(cell.children, []),
        ),
      ),
    ),
  )
  return schema.node('table', null, rows)
}

function componentOf(node: Extract<Nodes, { type: 'mdxJsxFlowElement' }>): Node {
  const component = editorComponents[node.name ?? '']
  if (!component || node.name === null) throw new NotEditable(`het bouwblok <${node.name ?? ''}>`)
  const attrs: Record<string, string> = {}
  for (const attribute of node.attributes) {
    const isKnown =
      attribute.type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      component.fields.some(({ name }) => name === attribute.name) &&
      attrs[attribute.name] === undefined
    if (!isKnown) throw new NotEditable(`iets bij <${node.name}>`)
    attrs[attribute.name] = attribute.value as string
  }
  if (!component.hasText && node.children.length > 0) throw new NotEditable(`tekst in <${node.name}>`)
  return schema.node(node.name, attrs, component.hasText ? filled(node.children.map(blockOf)) : [])
}

function inlineOf(nodes: readonly PhrasingContent[], marks: readonly Mark[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    const within = (name: string, attrs: Record<string, unknown> = {}) =>
      schema.mark(name, attrs).addToSet(marks)
    switch (node.type) {
      case 'text':
        return node.value === '' ? [] : [schema.text(node.value, marks)]
      case 'inlineCode':
        return [schema.text(node.value, within('code'))]
      case 'emphasis':
        return inlineOf(node.children, within('em'))
      case 'strong':
        return inlineOf(node.children, within('strong'))
      case 'delete':
        return inlineOf(node.children, within('strike'))
      case 'link':
        return inlineOf(node.children, within('link', { href: node.url, title: node.title ?? null }))
      case 'break':
        return [schema.node('hard_break', null, [], marks)]
      case 'image':
        return [
          schema.node('image', { src: node.url, alt: node.alt ?? '', title: node.title ?? null }, [], marks),
        ]
      default:
        throw new NotEditable(names[node.type] ?? 'iets')
    }
  })
}

const names: Readonly<Record<string, string>> = {
  footnoteReference: 'een noot',
  footnoteDefinition: 'een noot',
  linkReference: 'een link met zijn adres op een andere plek',
  imageReference: 'een beeld met zijn adres op een andere plek',
  definition: 'een adres van een link op een andere plek',
  mdxFlowExpression: 'iets tussen accolades { }',
  mdxTextExpression: 'iets tussen accolades { }',
  mdxJsxTextElement: 'een bouwblok midden in een zin',
}

/** Where blocks stand there is always one to type in. */
function filled(blocks: Node[]): Node[] {
  return blocks.length === 0 ? [schema.node('paragraph')] : blocks
}

/** An item begins with a paragraph. */
function led(blocks: Node[]): Node[] {
  return blocks[0]?.type.name === 'paragraph' ? blocks : [schema.node('paragraph'), ...blocks]
}
