import path from 'node:path'
import { openStore, type Store } from '#db/client.ts'
import { openSessions, type Sessions } from './auth/sessions.server.ts'
import { synonymsFile } from './content/check-synonyms.server.ts'
import { databaseFile } from './database.server.ts'
import { openSiteFiles } from './files/site-files.server.ts'
import type { Log } from './log.server.ts'
import type { FileStore } from './models/files/file-store.ts'
import type { Municipalities } from './models/places/municipality.ts'
import { loadMunicipalities } from './models/places/queries.server.ts'
import type { SearchFeed } from './models/search/feed.ts'
import type { SearchEngine } from './models/search/port.ts'
import type { Publishing } from './models/texts/publishing.ts'
import { programFiles } from './paths.server.ts'
import { openPublishing } from './publishing.server.ts'
import type { ServerAddress } from './search/meilisearch/server.server.ts'
import { openSearch } from './search/open.server.ts'
import { readSecret } from './secret.server.ts'
import type { Settings } from './settings.server.ts'

/** What the site runs on. The server opens it once; pages get it with each request and open nothing. */
export interface Services {
  readonly settings: Settings
  readonly log: Log
  readonly store: Store
  readonly places: Municipalities
  readonly search: SearchEngine
  /** Begun by what the site does by itself. */
  readonly searchFeed: SearchFeed
  readonly sessions: Sessions
  readonly publishing: Publishing
  /** Where the bytes of files are. */
  readonly files: FileStore
  /** Signs what must come back unchanged. */
  readonly secret: Buffer
  close(): Promise<void>
}

/** Opens everything on a database that has been migrated and has its gemeenten. */
export async function openServices(settings: Settings, log: Log): Promise<Services> {
  const store = openStore(databaseFile(settings))
  const places = await loadMunicipalities(store)
  const publishing = openPublishing(store)
  const { search, feed } = await openSearch({
    store,
    server: searchServerOf(settings),
    clock: () => new Date(),
    databaseFile: databaseFile(settings),
    dataDir: settings.DATA_DIR,
    lexiconFile: programFiles.lexicon,
    synonymsFile: path.join(settings.CONTENT_DIR, synonymsFile),
    workerFile: programFiles.searchWorker,
    // Rare, and for who looks after the site: also said where the routine is left out.
    log: (message: string) => log.warn(message),
  })
  return {
    settings,
    log,
    store,
    places,
    search,
    searchFeed: feed,
    publishing,
    files: openSiteFiles(settings, log),
    sessions: openSessions(store, settings.SITE_URL.startsWith('https:')),
    secret: readSecret(settings.DATA_DIR),
    async close() {
      await search.close()
      await publishing.close()
      store.close()
    },
  }
}

/** The search server of the settings; null without one. */
export function searchServerOf(settings: Settings): ServerAddress | null {
  const { MEILI_URL: url, MEILI_KEY: key, MEILI_SEARCH_KEY: searchKey } = settings
  return url === '' ? null : { url, key, searchKey }
}
