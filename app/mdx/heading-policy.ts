import type { Heading } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Problem, problem } from './problem.ts'

/**
 * What is wrong with each heading of a text, asked in their order. The page has its h1 already, and a level that is
 * left out confuses who listens to the page.
 */
export function headingPolicy(): (heading: Heading) => Problem[] {
  let previous = 1
  return (heading) => {
    const deepest = previous + 1
    previous = Math.max(heading.depth, 2)
    const at = heading.position?.start
    if (textOf(heading).trim() === '') {
      return [
        problem(at, 'heading without text', 'Deze kop is leeg. Schrijf er tekst achter of haal hem weg.'),
      ]
    }
    if (heading.depth === 1) {
      return [
        problem(
          at,
          'headings begin at level 2 (##)',
          'Begin een kop met ##; de titel van de pagina is al de eerste kop.',
        ),
      ]
    }
    if (heading.depth <= deepest) return []
    const marks = '#'.repeat(deepest)
    return [
      problem(
        at,
        `heading skips a level: expected ${marks} at most`,
        `Deze kop slaat een niveau over. Gebruik hier hoogstens ${marks}.`,
      ),
    ]
  }
}
