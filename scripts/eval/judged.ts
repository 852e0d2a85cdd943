import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const entries = z.array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)).optional()

const query = z.strictObject({
  q: z.string().min(1),
  3: entries,
  2: entries,
  1: entries,
  of: z.string().optional(),
  lesson: z.string().optional(),
})

/** A query and what is worth finding for it. */
export interface Judged {
  readonly query: string
  /** Name of the file it stands in: the way of typing. */
  readonly category: string
  /** Entry, as `kind folder/slug`, → 1 to 3. */
  readonly grades: ReadonlyMap<string, number>
  /** For the paraphrase of a lesson: the entry that holds it, and its sentence as it stands there. */
  readonly lesson?: { readonly of: string; readonly sentence: string }
}

/** Reads the judged queries of a folder: each file a category. */
export function readJudged(folder: string): Judged[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.sort().flatMap((name) => {
    const queries = z.array(query).parse(parse(readFileSync(path.join(folder, name), 'utf8')))
    return queries.map((given) => judged(path.basename(name, '.yaml'), given))
  })
}

function judged(category: string, given: z.infer<typeof query>): Judged {
  const grades = ([3, 2, 1] as const).flatMap((grade) =>
    (given[grade] ?? []).map((entry) => [entry, grade] as const),
  )
  const { q, of, lesson } = given
  return {
    query: q,
    category,
    grades: new Map(grades),
    ...(of && lesson && { lesson: { of, sentence: lesson } }),
  }
}
