import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { ask } from './ask.ts'
import type { Corpus } from './corpus/corpus.ts'
import type { Measured, OpenEngine } from './engines.ts'
import { readJudged } from './judged.ts'
import { knownItems } from './known-items/known-items.ts'
import { languageOf } from './known-items/language.ts'
import type { Ranked } from './measures/ranking.ts'
import type { Query } from './query.ts'

/** Queries put to one corpus. */
export interface Part {
  readonly name: string
  readonly corpus: Corpus
  readonly queries: readonly Query[]
}

/** What an engine found for the queries of each part. */
export type Answers = ReadonlyMap<string, readonly Ranked[]>

/** Is told what is being done, and how far it is. */
export type Progress = (what: string, done: number, total: number) => void

/**
 * The judged queries whose entries are all there, since another folder of content has others; and the paraphrases
 * of lessons among them once more, for which only the entry with the lesson counts.
 */
export function judgedParts(corpus: Corpus, folder: string): Part[] {
  const keys = new Set(corpus.entries.map(({ key }) => key))
  const queries = readJudged(folder).filter(({ grades }) => [...grades.keys()].every((key) => keys.has(key)))
  const lessons = queries.flatMap(({ query, category, lesson }) =>
    lesson ? [{ query, category, grades: new Map([[lesson.of, 1]]) }] : [],
  )
  return [
    { name: 'judged', corpus, queries },
    { name: 'lessons', corpus, queries: lessons },
  ]
}

/** Known items out of a corpus, with the synonyms that it is searched with. */
export function knownItemsPart(name: string, corpus: Corpus): Part {
  const language = languageOf(loadLexicon(programFiles.lexicon), corpus.synonymsFile)
  return { name, corpus, queries: knownItems(corpus.entries, language) }
}

/** Asks an engine everything, corpus by corpus. */
export async function answersOf(
  open: OpenEngine,
  parts: readonly Part[],
  progress: Progress,
): Promise<Answers> {
  const engines = new Map<Corpus, Measured>()
  const answers = new Map<string, readonly Ranked[]>()
  try {
    for (const { name, corpus, queries } of parts) {
      const engine = engines.get(corpus) ?? (await open(corpus))
      engines.set(corpus, engine)
      answers.set(name, await ask(engine, corpus, queries, (done, total) => progress(name, done, total)))
    }
    return answers
  } finally {
    await Promise.all([...engines.values()].map((engine) => engine.close()))
  }
}
