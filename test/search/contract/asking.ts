import type { Marked, SearchAnswer, SearchEngine, SearchQuestion } from '#app/models/search/port.ts'
import { question, type SearchWorld } from '../search-world.ts'

/** The engine under test and the database it searches; there once the tests run. */
export class Asking {
  constructor(
    readonly world: () => SearchWorld,
    readonly engine: () => SearchEngine,
  ) {}

  ask = (text: string, given?: Partial<SearchQuestion>): Promise<SearchAnswer> =>
    this.engine().search(question(text, given))

  ids = async (text: string, given?: Partial<SearchQuestion>): Promise<string[]> =>
    idsOf(await this.ask(text, given))
}

export const idsOf = (answer: SearchAnswer) => answer.hits.map((hit) => hit.id)

/** The marked pieces of a text. */
export function marksOf(marked: Marked | undefined) {
  return marked?.marks.map(([start, end]) => marked.text.slice(start, end))
}
