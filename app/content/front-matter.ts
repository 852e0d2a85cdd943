import { type Document, isAlias, isMap, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'

/** The two parts of a file: the values of its front matter and the text below it. */
export interface FrontMatter {
  readonly values: Record<string, unknown>
  readonly body: string
  /** Number of the line on which the body begins, from 1. */
  readonly bodyLine: number
  /** The line of a value, by its path in the front matter; of the nearest part that exists. */
  lineOf(path: readonly PropertyKey[]): number
}

export interface FrontMatterError {
  readonly line: number
  readonly message: string
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * Splits a file into front matter and body. Front matter is YAML 1.2 between two lines `---`; no other language
 * is read, and no tags, anchors or merge keys: what is written is what it says.
 */
export function readFrontMatter(text: string): FrontMatter | FrontMatterError[] {
  const match = fence.exec(text)
  if (!match) {
    return [{ line: 1, message: 'must begin with front matter: YAML between two lines that say ---' }]
  }
  const counter = new LineCounter()
  const yaml = match[1] ?? ''
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    message: error.message.split('\n')[0] ?? 'is no YAML',
  }))
  if (errors.length > 0) return errors
  const shared = sharedNode(document)
  if (shared)
    return [
      {
        line: lineAt(shared.range?.[0] ?? 0),
        message: 'anchors and aliases are not allowed in front matter',
      },
    ]
  if (!isMap(document.contents))
    return [{ line: 2, message: 'front matter must be a list of names and values' }]
  const head = match[0]
  return {
    values: document.toJS() as Record<string, unknown>,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length + leadingEmptyLines(text.slice(head.length)),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  }
}

function leadingEmptyLines(text: string): number {
  return (/^\s*\n/.exec(text)?.[0].match(/\n/g) ?? []).length
}

/** The first value that is named or referred to: what is written must be what it says. */
function sharedNode(document: Document.Parsed): Node | undefined {
  let found: Node | undefined
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && !node.anchor) return undefined
      found = node
      return visit.BREAK
    },
  })
  return found
}

function offsetOf(contents: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const step of path) {
    const next = childAt(node, step)
    if (!next) break
    offset = next.offset
    node = next.node
  }
  return offset
}

function childAt(node: unknown, step: PropertyKey): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => String(item.key) === String(step))
    return pair && { node: pair.value, offset: (pair.key as Node).range?.[0] ?? 0 }
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined
    return item && { node: item, offset: item.range?.[0] ?? 0 }
  }
  return undefined
}
