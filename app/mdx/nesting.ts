import type { Nodes, Root } from 'mdast'
import { type Problem, placeAt, problem } from './problem.ts'

// Nobody writes so; parsers and browsers that recurse do not come back from it.
const deepest = 40

// No two ways to match the same text, or looking for it would take as long as what it is to prevent.
const marksInARow = new RegExp(`^[ \\t]*(?:>[ \\t]*|(?:[-+*]|\\d{1,9}[.)])[ \\t]+){${deepest + 1}}`, 'm')

/** Marks of lists and quotes, one in the other on one line: ten thousand take a parser a minute, so before it. */
export function markProblems(text: string): Problem[] {
  const match = marksInARow.exec(text)
  if (!match) return []
  const { line, column } = placeAt(text, match.index + match[0].length - 1)
  return [tooDeep({ line, column })]
}

/** The first node that lies too deep in a tree. Without recursion: the tree may be deeper than the stack. */
export function depthProblems(tree: Root): Problem[] {
  const rest: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    const { node, depth } = item
    if (depth > deepest) return [tooDeep(node.position?.start)]
    if ('children' in node) for (const child of node.children) rest.push({ node: child, depth: depth + 1 })
  }
  return []
}

/** The problem of a text with too many layers. */
export function tooDeep(at: Parameters<typeof problem>[0]): Problem {
  return problem(
    at,
    `nested more than ${deepest} levels deep`,
    'De tekst heeft te veel lagen in elkaar. Maak hem platter.',
  )
}
