import { fold } from '#app/models/texts/fold.ts'
import { stopWords } from './analysis/stop-words.ts'
import { type Token, tokens } from './analysis/tokens.ts'
import { weakWords } from './analysis/weak-words.ts'

/** A question taken apart: nothing but quotes and minus is ever syntax. */
export interface Query {
  /** Words in any order; the same word once. */
  readonly words: readonly QueryWord[]
  /** Words that must stand next to each other. */
  readonly phrases: readonly (readonly QueryWord[])[]
  /** Words, or phrases, that must not be there. */
  readonly without: readonly (readonly QueryWord[])[]
}

export interface QueryWord extends Token {
  /** A word that says nothing about the subject. */
  readonly stop: boolean
  /** A word that says little about it. */
  readonly weak: boolean
}

/** What is longer is cut; nobody types that, and every word costs. */
const longestText = 10_240
const mostWords = 32

const quotes = /["“”„«»]/u

/** Takes a question apart. Every text is a question; one without words asks for everything. */
export function parseQuery(text: string): Query {
  const words = new Map<string, QueryWord>()
  const phrases: QueryWord[][] = []
  const without: QueryWord[][] = []
  let left = mostWords
  for (const piece of pieces(text.slice(0, longestText))) {
    const found = tokens(piece.text)
      .slice(0, left)
      .map((token) => queryWord(token, piece.start))
    left -= found.length
    if (found.length === 0) continue
    if (piece.minus) without.push(found)
    else if (piece.quoted && found.length > 1) phrases.push(found)
    else for (const word of found) if (!words.has(fold(word.text))) words.set(fold(word.text), word)
  }
  return { words: [...words.values()], phrases, without }
}

function queryWord(token: Token, offset: number): QueryWord {
  const { start, end, text } = token
  const folded = fold(text)
  return {
    start: start + offset,
    end: end + offset,
    text,
    stop: stopWords.has(folded),
    weak: weakWords.has(folded),
  }
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly quoted: boolean
  readonly minus: boolean
}

/** What stands between quotes, what stands between white space after a minus, and the rest. */
function* pieces(text: string): Generator<Piece> {
  let at = 0
  while (at < text.length) {
    const minus = text[at] === '-' && (at === 0 || /\s/.test(text.charAt(at - 1)))
    const open = minus ? at + 1 : at
    const close = quotes.test(text.charAt(open)) ? closing(text, open + 1) : -1
    if (close >= 0) {
      yield { text: text.slice(open + 1, close), start: open + 1, quoted: true, minus }
      at = close + 1
    } else {
      const end = endOfWord(text, open)
      yield { text: text.slice(open, end), start: open, quoted: false, minus }
      at = Math.max(end, at + 1)
    }
  }
}

/** Where the quote ends that opened just before; -1 when it never does. */
function closing(text: string, from: number): number {
  const length = text.slice(from).search(quotes)
  return length < 0 ? -1 : from + length
}

/** A piece without quotes ends after white space, or before a quote. */
function endOfWord(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (/\s/.test(text.charAt(at))) return at + 1
    if (at > from && quotes.test(text.charAt(at))) return at
  }
  return text.length
}
