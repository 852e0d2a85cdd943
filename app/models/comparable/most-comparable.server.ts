import { createHash } from 'node:crypto'
import type { Ask } from '#app/models/ask.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { KeptForGeneration } from '#app/models/kept-for-generation.ts'
import { restingLevels, weightsOf } from './aspects.ts'
import { comparableWith } from './comparable.server.ts'
import type { ComparableCase } from './comparable-case.ts'
import { type Situation, situationOf } from './situation.ts'

const weights = weightsOf(restingLevels)

/** For each engine, what it found for cases of its database. */
const kept = new WeakMap<Ask['search'], KeptForGeneration<readonly ComparableCase[]>>()

/** An answer is some two kilobytes. */
const mostKept = 1_000

/**
 * What the page of a case shows of others that are like it: three at most; null when no engine can say. Weighing all
 * cases is most of the work of such a page, and follows from what the asker may know of the case and who they are.
 *
 * @param document as the asker may know it.
 */
export async function mostComparable(
  ask: Ask,
  document: EntryDocument,
): Promise<readonly ComparableCase[] | null> {
  const { store, search, viewer, places } = ask
  const situation = situationOf(document, places)
  const answers = kept.get(search) ?? new KeptForGeneration<readonly ComparableCase[]>(mostKept)
  kept.set(search, answers)
  const question = digest(JSON.stringify([situation, viewer.principals]))
  return await answers.answer(store.generation(), question, () => askEngine(ask, situation))
}

async function askEngine(ask: Ask, situation: Situation): Promise<readonly ComparableCase[] | null> {
  try {
    return await comparableWith(ask, situation, { weights, limit: 3 })
  } catch (error) {
    // By its name: the engine and the pages are two bundles, each with a class of its own.
    if (error instanceof Error && error.name === 'SearchUnavailable') return null
    throw error
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
