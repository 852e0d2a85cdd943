import path from 'node:path'
import { synonymsFile } from '#app/content/check-synonyms.server.ts'
import { loadContent } from '#app/content/load.server.ts'
import { problemLine } from '#app/content/problem.ts'
import { databaseFile, prepareDatabase } from '#app/database.server.ts'
import { openSiteFiles } from '#app/files/site-files.server.ts'
import { openLog } from '#app/log.server.ts'
import { type Situation, situationOf } from '#app/models/comparable/situation.ts'
import { cardsWhere } from '#app/models/entries/cards-where.server.ts'
import { documentsOf } from '#app/models/entries/documents.server.ts'
import { caseKinds } from '#app/models/entries/kinds/index.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import type { SearchEngine } from '#app/models/search/port.ts'
import { visitor } from '#app/models/viewer.ts'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { isAmong } from '#db/among.ts'
import { openStore, type Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { publisher } from '../../bench/entries/publisher.ts'
import type { Planted } from './planted.ts'

/** Cases in a database of their own, as everybody reads them, and an engine on it. */
export interface Corpus {
  readonly name: string
  readonly engine: SearchEngine
  readonly places: Municipalities
  readonly cases: readonly (Situation & { readonly id: string })[]
}

/** The cases of a folder of content, loaded as the site does; files with mistakes are left out and said. */
export async function contentCorpus(contentDir: string, folder: string): Promise<Corpus> {
  return await filled(contentDir, folder, path.join(contentDir, synonymsFile), async (store, places) => {
    const files = openSiteFiles({ DATA_DIR: folder, SCAN_COMMAND: '' }, openLog('error'))
    const { problems } = await loadContent({ store, contentDir, places, files, now: new Date() })
    for (const problem of problems) console.error(`left out: ${problemLine(problem)}`)
  })
}

/** Generated cases. */
export async function plantedCorpus(
  make: (places: Municipalities) => Planted,
  folder: string,
): Promise<{ readonly corpus: Corpus; readonly planted: Planted }> {
  let planted: Planted | undefined
  const corpus = await filled('generated cases', folder, `content/${synonymsFile}`, async (store, places) => {
    const publish = publisher(store, places, loadLexicon(programFiles.lexicon))
    planted = make(places)
    for (let from = 0; from < planted.documents.length; from += 200)
      await publish(planted.documents.slice(from, from + 200))
  })
  if (!planted) throw new Error('nothing was made')
  return { corpus, planted }
}

async function filled(
  name: string,
  folder: string,
  synonyms: string,
  fill: (store: Store, places: Municipalities) => Promise<void>,
): Promise<Corpus> {
  await prepareDatabase({ DATA_DIR: folder }, openLog('error'))
  const file = databaseFile({ DATA_DIR: folder })
  const store = openStore(file)
  try {
    const places = await loadMunicipalities(store)
    await fill(store, places)
    return {
      name,
      places,
      cases: await casesOf(store, places),
      engine: await openEmbeddedSearch({
        databaseFile: file,
        dataDir: folder,
        synonymsFile: path.resolve(synonyms),
        lexiconFile: programFiles.lexicon,
        workerFile: programFiles.searchWorker,
        log: (message) => console.error(message),
      }),
    }
  } finally {
    store.close()
  }
}

async function casesOf(store: Store, places: Municipalities): Promise<Corpus['cases']> {
  const asker = { store, viewer: visitor }
  const cards = await cardsWhere(asker, isAmong(t.entries.kind, caseKinds), { limit: 1_000_000 })
  const { entries } = await documentsOf(
    asker,
    cards.map(({ id }) => id),
  )
  return entries.map(({ document }) => ({ ...situationOf(document, places), id: document.id }))
}
