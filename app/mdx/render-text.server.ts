import { createHash } from 'node:crypto'
import type { Way } from '#app/models/texts/way.ts'
import { characterProblems } from './characters.ts'
import { contentMarkup } from './compiled.server.ts'
import { finish, type Rendered } from './finish.ts'
import { refuseForeignFrontMatter } from './front-matter.ts'
import { memberMarkup } from './member.ts'
import { markProblems } from './nesting.ts'
import { parse } from './parse.ts'
import { policyProblems } from './policy.ts'
import { inOrder, type Problem } from './problem.ts'

/** A rendered text, or why it can't be. */
export type Outcome =
  | ({ readonly ok: true } & Rendered)
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Checks and renders the body of a text; the same HTML on both ways. Takes minutes on some texts and blocks
 * meanwhile: only the worker calls it, everybody else `openRenderer`.
 */
export async function renderText(text: string, way: Way): Promise<Outcome> {
  const early = [...characterProblems(text), ...refuseForeignFrontMatter(text), ...markProblems(text)]
  if (early.length > 0) return { ok: false, problems: inOrder(early) }
  const parsed = parse(text)
  if ('problem' in parsed) return { ok: false, problems: [parsed.problem] }
  const problems = policyProblems(parsed.tree, way)
  if (problems.length > 0) return { ok: false, problems }
  const markup = way === 'content' ? await contentMarkup(parsed.tree) : memberMarkup(parsed.tree)
  const noteIds = `n${createHash('sha256').update(text).digest('hex').slice(0, 8)}-`
  return { ok: true, ...finish(markup, noteIds) }
}
