import type { SearchAnswer, SearchEngine, SearchQuestion } from './port.ts'

/** What the engine answers; null when none can, for a page that has more to show than that. */
export async function answerIfAny(
  engine: Pick<SearchEngine, 'search'>,
  question: SearchQuestion,
): Promise<SearchAnswer | null> {
  try {
    return await engine.search(question)
  } catch (error) {
    // By its name: the engine and the pages are two bundles, each with a class of its own.
    if (error instanceof Error && error.name === 'SearchUnavailable') return null
    throw error
  }
}
