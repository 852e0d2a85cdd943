import path from 'node:path'
import { synonymsFile } from '#app/content/check-synonyms.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { openIndex } from '#app/search/meilisearch/open.server.ts'
import { searchServerOf } from '#app/services.server.ts'
import type { Settings } from '#app/settings.server.ts'
import type { Store } from '#db/client.ts'

/** The index on the search server of the settings; null without a server. */
export function indexOnServer(
  settings: Settings,
  store: Store,
  log: (message: string) => void = console.log,
) {
  const address = searchServerOf(settings)
  if (address === null) return null
  return openIndex({
    store,
    lexicon: loadLexicon(programFiles.lexicon),
    synonymsFile: path.join(settings.CONTENT_DIR, synonymsFile),
    address,
    clock: () => new Date(),
    log,
  })
}
