import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { restingLevels, weightsOf } from '#app/models/comparable/aspects.ts'
import { situationOf } from '#app/models/comparable/situation.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { suggestionQuestion } from '#app/models/suggestions/suggest.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { type EmbeddedSearch, openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { openStore } from '#db/client.ts'
import { questionOf } from '../search/port.ts'
import type { Contender, Exchange, Searched } from './contender.ts'

/** The engine of the site, in its thread; its index is the snapshot. */
export const embedded: Contender = {
  async index(searched) {
    const snapshot = path.join(searched.dataDir, 'search.index')
    rmSync(snapshot, { force: true })
    await (await opened(searched)).close() // which writes it
    return { bytes: statSync(snapshot).size }
  },

  async open(searched) {
    const engine = await opened(searched)
    const store = openStore(searched.databaseFile)
    const places = await loadMunicipalities(store)
    let last: Exchange | undefined
    const exchanged = <T extends object>(question: object, answer: T): T => {
      last = { question, answer }
      return answer
    }
    return {
      async ask(text) {
        const question = questionOf(text)
        return exchanged(question, await engine.search(question)).total
      },
      finds: async (id, text) => (await engine.search(questionOf(text))).hits[0]?.id === id,
      async comparable(document) {
        const { text, traits, id = '' } = situationOf(document, places)
        const weights = weightsOf(restingLevels)
        const asked = { text, traits, weights, readers: ['public'], without: [id], limit: 12 }
        return exchanged(asked, await engine.comparable(asked)).candidates.length
      },
      async suggest(text) {
        const question = suggestionQuestion(text, ['public'], false)
        const { completions, entries, places: found } = exchanged(question, await engine.suggest(question))
        return completions.length + entries.flat().length + found.length
      },
      exchanged: () => last,
      async close() {
        await engine.close()
        store.close()
      },
    }
  },
}

function opened({ databaseFile, dataDir, synonymsFile }: Searched): Promise<EmbeddedSearch> {
  const { lexicon: lexiconFile, searchWorker: workerFile } = programFiles
  const log = (message: string) => console.error(message)
  return openEmbeddedSearch({ databaseFile, dataDir, synonymsFile, lexiconFile, workerFile, log })
}
