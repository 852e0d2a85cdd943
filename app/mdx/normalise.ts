import type { Root } from 'mdast'
import { depthProblems, markProblems } from './nesting.ts'
import { parse } from './parse.ts'
import { tidy } from './tidy.ts'
import { writeMarkdown } from './write-markdown.ts'

/**
 * A text in the one way in which it is written out: what says the same becomes the same. Runs for minutes on some
 * texts: call it in the worker only.
 *
 * @returns null when the text can't be read.
 */
export function normalise(text: string): string | null {
  const tree = tidyTree(text)
  return tree && writeMarkdown(tree)
}

/** The tree of a text without what makes no difference; null when the text can't be read. */
export function tidyTree(text: string): Root | null {
  if (markProblems(text).length > 0) return null
  const parsed = parse(text)
  if ('problem' in parsed || depthProblems(parsed.tree).length > 0) return null
  return tidy(parsed.tree)
}
