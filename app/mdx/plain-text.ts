import type { Nodes, Root } from 'hast'

const blocks: ReadonlySet<string> = new Set([
  ...[
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'pre',
    'hr',
    'ul',
    'ol',
    'li',
    'blockquote',
    'footer',
    'aside',
    'section',
  ],
  ...['figure', 'figcaption', 'div', 'table', 'tr'],
])

/** The text of a tree for search: paragraphs apart by a line break, cells by a space, no marks of notes. */
export function plainText(tree: Root): string {
  return textOf(tree)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  if (node.type === 'root') return node.children.map(textOf).join('')
  if (node.type !== 'element') return ''
  const { dataFootnoteRef, dataFootnoteBackref } = node.properties
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return ''
  const text = node.children.map(textOf).join('')
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'pre') return `\n${text}\n`
  if (node.tagName === 'td' || node.tagName === 'th') return `${text} `
  return blocks.has(node.tagName) ? `\n${text}\n` : text
}
