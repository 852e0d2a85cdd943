import MiniSearch from 'minisearch'
import { fold } from '#app/models/texts/fold.ts'
import { questionOf } from '../search/port.ts'
import type { Contender } from './contender.ts'
import { FacetTable } from './facet-table.ts'
import { type PlainRow, plainRows } from './rows.ts'

/** MiniSearch in memory: any of the words, facets counted beside it; it has no marks and no snippets. */
export const minisearch: Contender = {
  // It is only in memory: whoever opens it makes it.
  index: async () => ({ bytes: null }),

  async open({ databaseFile }) {
    const facets = new FacetTable()
    const engine = new MiniSearch<PlainRow>({
      idField: 'number',
      fields: ['title', 'summary', 'texts', 'body'],
      processTerm: fold,
      searchOptions: { boost: { title: 10, summary: 4, texts: 2 }, combineWith: 'OR' },
    })
    for (const row of plainRows(databaseFile)) {
      engine.add(row)
      facets.add(row)
    }
    return {
      async ask(text) {
        let found = engine.search(text)
        // As the site does: a word that finds nothing is taken for a beginning.
        if (found.length === 0) found = engine.search(text, { prefix: true })
        facets.count(found.map(({ id }) => id as number))
        found.slice(0, questionOf('').limit)
        return found.length
      },
      close: async () => undefined,
    }
  },
}
