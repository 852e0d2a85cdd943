import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'
import type { Progress } from '../entries/filled.ts'
import { questionSorts, type TypedSort, typedSorts } from '../search/questions.ts'
import type { ContenderName } from './contenders.ts'
import { type Asked, type EngineFigures, measureEngine } from './measure.ts'
import type { World } from './world.ts'

export interface Effort {
  /** Questions of each sort. */
  readonly samples: number
  /** Seconds that one sort may take at most. */
  readonly seconds: number
  /** Entries that are published. */
  readonly published: number
}

/** What was measured with the entries of one world. */
export interface Comparison {
  readonly entries: number
  readonly databaseBytes: number | null
  readonly engines: readonly EngineFigures[]
  /** Engines that ended before they had answered, with the reason. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[]
}

/** Has one engine after the other answer the same questions on the same entries. */
export async function compare(
  world: World,
  names: readonly ContenderName[],
  server: ServerAddress | null,
  effort: Effort,
  progress: Progress,
): Promise<Comparison> {
  const { databaseFile, dataDir, synonymsFile } = world
  const searched = { databaseFile, dataDir, synonymsFile, server }
  const { samples, ...rest } = effort
  const exercise = {
    ...rest,
    asked: questionsFor(world, samples),
    typed: textsOf(typedSorts(world.bands, world.words), samples),
    cases: world.cases(samples),
    another: world.another,
  }
  const engines: EngineFigures[] = []
  const failed: { name: string; reason: string }[] = []
  for (const name of names) {
    try {
      const tell = (done: number, total: number) => progress(name, done, total)
      engines.push(await measureEngine({ name, searched }, exercise, tell))
    } catch (error) {
      // One that cannot hold so many entries is a finding, and the others are still to be measured.
      failed.push({ name, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  world.close()
  return { entries: world.entries, databaseBytes: world.databaseBytes, engines, failed }
}

/** Words of every band and beginnings of words: what every engine can be asked. */
function questionsFor({ bands, words }: World, samples: number): Asked[] {
  return textsOf(
    questionSorts(bands, words).filter(({ everyEngine }) => everyEngine),
    samples,
  )
}

function textsOf(sorts: readonly TypedSort[], samples: number): Asked[] {
  return sorts.map(({ what, next }) => ({ what, texts: Array.from({ length: samples }, next) }))
}
