import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx, { type Options } from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { tooDeep } from './nesting.ts'
import { type Problem, problem } from './problem.ts'

/**
 * Parses a text into its tree, without looking at the code in it: that is refused whatever it says, so it need not
 * be right. Runs for minutes on some texts: call it in the worker only.
 *
 * @returns the tree, or the problem at which the parser gave up.
 * @throws when the parser itself has a defect.
 */
export function parse(text: string): { readonly tree: Root } | { readonly problem: Problem } {
  try {
    return { tree: parser.parse(text) }
  } catch (error) {
    return { problem: syntaxProblem(error) }
  }
}

// Stands in for a JavaScript parser that accepts everything: an expression ends at its first closing brace, an
// import at a blank line. With a real one the first `{` that is no JavaScript would hide all other problems.
const acceptsAnything = {
  parse: () => ({ type: 'Program', start: 0, end: 0, body: [], sourceType: 'module' }),
  parseExpressionAt: (code: string) => ({
    type: 'ObjectExpression',
    start: 0,
    end: code.length,
    properties: [],
  }),
} as unknown as NonNullable<Options['acorn']>

const parser = unified().use(remarkParse).use(remarkMdx, { acorn: acceptsAnything }).use(remarkGfm).freeze()

const userMessages: Record<string, string> = {
  'unexpected-character':
    'Een < begint hier iets dat geen bouwblok is. Schrijf &lt; als je het teken bedoelt; voor een webadres zijn geen < en > nodig.',
  'unexpected-eof': 'Hier begint iets met < of { dat nergens eindigt. Maak het af of haal het teken weg.',
  'end-tag-mismatch': 'Een bouwblok begint hier, maar het einde ontbreekt of staat op de verkeerde plek.',
  'unexpected-closing-slash': 'Hier eindigt een bouwblok dat nergens begon.',
  'unexpected-empty-expression': 'Accolades { } mogen niet in de tekst. Haal ze weg.',
}

function syntaxProblem(error: unknown): Problem {
  // The stack has no room for so many layers.
  if (error instanceof RangeError) return tooDeep(undefined)
  const { place, ruleId, reason } = error as Partial<SyntaxMessage>
  if (reason === undefined) throw error
  // The tag that is not closed, which some messages tell in words only.
  const [, line, column] = /\((\d+):(\d+)-/.exec(reason) ?? []
  const at = line
    ? { line: Number(line), column: Number(column) }
    : place && ('start' in place ? place.start : place)
  return problem(
    at,
    reason,
    userMessages[ruleId ?? ''] ?? 'Dit stukje is niet te begrijpen. Kijk de tekens < > { } na.',
  )
}

interface Point {
  readonly line: number
  readonly column: number
}

interface SyntaxMessage {
  readonly place: Point | { readonly start: Point }
  readonly ruleId: string
  readonly reason: string
}
