import type { Ask } from '#app/models/ask.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { restingLevels, weightsOf } from './aspects.ts'
import { comparableWith } from './comparable.server.ts'
import type { ComparableCase } from './comparable-case.ts'
import { situationOf } from './situation.ts'

const weights = weightsOf(restingLevels)

/**
 * What the page of a case shows of others that are like it: three at most; null when no engine can say.
 *
 * @param document as the asker may know it.
 */
export async function mostComparable(
  ask: Ask,
  document: EntryDocument,
): Promise<readonly ComparableCase[] | null> {
  try {
    return await comparableWith(ask, situationOf(document, ask.places), { weights, limit: 3 })
  } catch (error) {
    // By its name: the engine and the pages are two bundles, each with a class of its own.
    if (error instanceof Error && error.name === 'SearchUnavailable') return null
    throw error
  }
}
