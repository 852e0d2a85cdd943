import path from 'node:path'
import { synonymsFile } from '#app/content/check-synonyms.server.ts'
import { pagesFolder } from '#app/content/entry-file.ts'
import { loadContent } from '#app/content/load.server.ts'
import { problemLine } from '#app/content/problem.ts'
import { databaseFile, prepareDatabase } from '#app/database.server.ts'
import { openSiteFiles } from '#app/files/site-files.server.ts'
import { openLog } from '#app/log.server.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { openStore } from '#db/client.ts'
import type { Corpus } from './corpus.ts'
import { readCorpus } from './read-corpus.ts'

/**
 * A folder of content, loaded into a database of its own as the site does. Its entries are named as their files
 * are: `toolbox/het-plein`. Files with mistakes are left out, as the site does, and said.
 *
 * @param folder an empty folder for the database.
 */
export async function contentCorpus(
  contentDir: string,
  folder: string,
  onProgress: (what: string, done: number, total: number) => void,
): Promise<Corpus> {
  const log = openLog('error')
  await prepareDatabase({ DATA_DIR: folder }, log)
  const store = openStore(databaseFile({ DATA_DIR: folder }))
  try {
    const places = await loadMunicipalities(store)
    const files = openSiteFiles({ DATA_DIR: folder, SCAN_COMMAND: '' }, log)
    const { problems } = await loadContent({ store, contentDir, places, files, now: new Date(), onProgress })
    for (const problem of problems) console.error(`left out: ${problemLine(problem)}`)
    const list = path.join(contentDir, synonymsFile)
    return await readCorpus(
      store,
      folder,
      list,
      (kind, slug) => `${kindOf(kind).path || pagesFolder}/${slug}`,
    )
  } finally {
    store.close()
  }
}
