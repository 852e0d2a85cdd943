import { isScalar, isSeq, LineCounter, parseDocument, type YAMLSeq } from 'yaml'
import { tokens } from './analysis/tokens.ts'

/** Expressions that mean the same here, each one to three words, as they are written in the list. */
export type SynonymGroup = readonly string[]

/** A mistake in the list, with its line from 1. */
export interface SynonymProblem {
  readonly line: number
  readonly message: string
}

/** The list of synonyms has mistakes; its message has a line `file:line what is the matter` for each. */
export class SynonymsInvalid extends Error {
  override readonly name = 'SynonymsInvalid'
  constructor(
    file: string,
    readonly problems: readonly SynonymProblem[],
  ) {
    super(problems.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'))
  }
}

/**
 * Reads a list of synonyms: a YAML list of lists, `- [burger, inwoner, bewoner]`.
 *
 * @param source text of the file; @param file its name, for the messages.
 * @throws SynonymsInvalid with every problem at once.
 */
export function parseSynonyms(source: string, file: string): SynonymGroup[] {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, schema: 'core' })
  const problems: SynonymProblem[] = []
  const report = (offset: number, message: string) =>
    problems.push({ line: lines.linePos(offset).line, message })
  for (const error of document.errors) report(error.pos[0], error.message.split('\n')[0] ?? 'not YAML')
  const groups: SynonymGroup[] = []
  if (isSeq(document.contents)) {
    for (const item of document.contents.items) {
      if (isSeq(item)) groups.push(groupOf(item, report))
      else report(offsetOf(item), 'expected a list of words that mean the same, like [burger, inwoner]')
    }
  } else if (document.contents !== null && problems.length === 0) {
    report(0, 'expected a list of lists of words')
  }
  if (problems.length > 0) throw new SynonymsInvalid(file, problems)
  return groups
}

function groupOf(item: YAMLSeq, report: (offset: number, what: string) => void): SynonymGroup {
  const words: string[] = []
  for (const scalar of item.items) {
    const written = isScalar(scalar) && typeof scalar.value === 'string' ? scalar.value.trim() : ''
    const count = tokens(written).length
    if (count < 1 || count > 3) report(offsetOf(scalar), 'expected an expression of one to three words')
    else if (words.includes(written)) report(offsetOf(scalar), `"${written}" stands twice in this list`)
    else words.push(written)
  }
  if (item.items.length < 2) report(offsetOf(item), 'expected at least two expressions that mean the same')
  return words
}

function offsetOf(node: unknown): number {
  const range = (node as { range?: readonly number[] | null } | null)?.range
  return range?.[0] ?? 0
}
