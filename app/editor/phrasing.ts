import type { PhrasingContent } from 'mdast'
import type { Mark, Node } from 'prosemirror-model'
import { addressesIn } from './addresses.ts'
import { editorSchema } from './schema.ts'

/** A piece of a line: text, a picture or a break, with what it is marked as. */
interface Piece {
  readonly node: Node
  /** Of a text. */
  readonly text: string
  readonly marks: readonly Mark[]
}

/** What stands in a line of text, marks as nested nodes, without space at its ends. */
export function phrasingOf(parent: Node): PhrasingContent[] {
  const pieces = parent.content.content.map((node) => ({
    node,
    text: (node.text ?? '').replaceAll(/[\t\r\n]+/g, ' '),
    marks: node.marks,
  }))
  return nested(trimmed(withoutMarkedSpace(pieces)).flatMap(withAddresses))
}

/** Space at the ends of what is bold, slanted or struck stands outside of it: such marks can't be written. */
function withoutMarkedSpace(pieces: readonly Piece[]): Piece[] {
  return spaceless.reduce<Piece[]>((list, name) => {
    const has = (piece: Piece) => piece.marks.some(({ type }) => type.name === name)
    const bare = (piece: Piece) => ({ ...piece, marks: piece.marks.filter(({ type }) => type.name !== name) })
    const ends = (ordered: readonly Piece[]): Piece[] => {
      let within = false
      return ordered.map((piece) => {
        within = has(piece) && (within || !isSpace(piece))
        return has(piece) && !within ? bare(piece) : piece
      })
    }
    return ends(ends(list).reverse()).reverse()
  }, pieces.flatMap(apart))
}

const spaceless = ['em', 'strong', 'strike']

/** Space at the ends of a text, and the text. */
function apart(piece: Piece): Piece[] {
  if (!piece.node.isText || isCode(piece)) return [piece]
  const [, ...parts] = /^(\s*)(.*?)(\s*)$/su.exec(piece.text) ?? []
  return parts.filter((text) => text !== '').map((text) => ({ ...piece, text }))
}

function isSpace(piece: Piece): boolean {
  return isBreak(piece) || (piece.node.isText && !isCode(piece) && piece.text.trim() === '')
}

const isBreak = ({ node }: Piece) => node.type.name === 'hard_break'
const isCode = ({ marks }: Piece) => marks.some(({ type }) => type.name === 'code')

/** No space or break at the ends of a line, or space beside a break: a parser takes it away. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const isLost = (piece: Piece) =>
    isBreak(piece) || (piece.node.isText && !isCode(piece) && /^[ \t]+$/.test(piece.text))
  const cut = pieces.map((piece, index) => {
    if (!piece.node.isText || isCode(piece)) return piece
    const [before, after] = [pieces[index - 1], pieces[index + 1]]
    let { text } = piece
    if (!before || isBreak(before)) text = text.replace(/^[ \t]+/, '')
    if (!after || isBreak(after)) text = text.replace(/[ \t]+$/, '')
    return { ...piece, text }
  })
  const filled = cut.filter(({ node, text }) => !node.isText || text !== '')
  const first = filled.findIndex((piece) => !isLost(piece))
  const last = filled.findLastIndex((piece) => !isLost(piece))
  const kept = first === -1 ? [] : filled.slice(first, last + 1)
  return kept.length < pieces.length ? trimmed(kept) : kept
}

function withAddresses(piece: Piece): Piece[] {
  const isPlain = !piece.marks.some(({ type }) => type.name === 'code' || type.name === 'link')
  if (!piece.node.isText || !isPlain) return [piece]
  return addressesIn(piece.text).map(({ text, href }) => ({
    ...piece,
    text,
    marks: href === undefined ? piece.marks : editorSchema.mark('link', { href }).addToSet(piece.marks),
  }))
}

/** Marks become nodes, the one that goes on longest outside. */
function nested(pieces: readonly Piece[]): PhrasingContent[] {
  const [first] = pieces
  if (!first) return []
  const runs = first.marks
    .filter(({ type }) => type.name !== 'code')
    .map((mark) => ({ mark, end: endOf(mark, pieces) }))
  const longest = runs.reduce<(typeof runs)[number] | undefined>(
    (best, run) => (best && best.end >= run.end ? best : run),
    undefined,
  )
  if (!longest) return [...leaf(first), ...nested(pieces.slice(1))]
  const { mark, end } = longest
  const inside = pieces.slice(0, end).map((piece) => ({ ...piece, marks: mark.removeFromSet(piece.marks) }))
  return [marked(mark, nested(inside)), ...nested(pieces.slice(end))]
}

function endOf(mark: Mark, pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ marks }) => !mark.isInSet(marks))
  return end === -1 ? pieces.length : end
}

function marked(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type.name) {
    case 'em':
      return { type: 'emphasis', children }
    case 'strong':
      return { type: 'strong', children }
    case 'strike':
      return { type: 'delete', children }
    default:
      return { type: 'link', url: mark.attrs.href, title: mark.attrs.title, children: children as never }
  }
}

function leaf({ node, text, marks }: Piece): PhrasingContent[] {
  if (node.type.name === 'hard_break') return [{ type: 'break' }]
  if (node.type.name === 'image')
    return [{ type: 'image', url: node.attrs.src, alt: node.attrs.alt, title: node.attrs.title }]
  if (marks.length > 0) return [{ type: 'inlineCode', value: text }]
  return [{ type: 'text', value: text }]
}
