import { statSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import { databaseFile, prepareDatabase } from '#app/database.server.ts'
import { openLog } from '#app/log.server.ts'
import { type EntryDocument, markdownTexts } from '#app/models/entries/document.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { connect, openStore, type Store } from '#db/client.ts'
import { type Band, bandsOf } from '../search/bands.ts'
import { documentMaker } from './documents.ts'
import { dutchLanguage } from './language.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type Publish, publisher } from './publisher.ts'

/** Is told what is being done, and how far it is. */
export type Progress = (what: string, done: number, total: number) => void

/** A database with generated entries. */
export interface Filled {
  readonly store: Store
  readonly file: string
  readonly places: Municipalities
  readonly layout: Layout
  /** The entry with this number; from the number of entries on it is not online yet. */
  readonly make: (number: number) => EntryDocument
  readonly publish: Publish
  readonly words: readonly string[]
  readonly bands: readonly Band[]
  readonly seconds: number
  readonly bytes: number
}

/** Documents that are put online in one transaction. */
const batch = 200

/**
 * Fills a database with so many entries, which are published as the site does. The store is closed by who asked.
 *
 * @param folder where the database is made; one that holds these entries already is taken as it is.
 */
export async function filledDatabase(entries: number, folder: string, progress: Progress): Promise<Filled> {
  await prepareDatabase({ DATA_DIR: folder }, openLog('error'))
  const file = databaseFile({ DATA_DIR: folder })
  const store = openStore(file)
  const places = await loadMunicipalities(store)
  const lexicon = loadLexicon(programFiles.lexicon)
  const language = dutchLanguage(process.cwd())
  const layout = layoutOf(entries)
  const slugs = places.all().map((place) => place.slug)
  const make = documentMaker(language, layout, slugs)
  const publish = publisher(store, places, lexicon)
  const started = performance.now()
  for (let from = publishedIn(file); from < entries; from += batch) {
    progress('entries', from, entries)
    await turn() // nothing else in here waits, and a person must be able to stop it
    await publish(numbers(from, Math.min(from + batch, entries)).map(make))
  }
  const seconds = (performance.now() - started) / 1000
  const bands = bandsOf(language.words, sampleOf(make, entries), lexicon)
  const bytes = sizeOf(file)
  return { store, file, places, layout, make, publish, words: language.words, bands, seconds, bytes }
}

/** The texts of some two thousand of the entries from all over, to count words in. */
function sampleOf(make: Filled['make'], entries: number): string[] {
  const every = Math.ceil(entries / 2_000)
  return numbers(0, Math.ceil(entries / every)).map((place) => {
    const document = make(place * every)
    return [document.title, document.summary ?? '', ...markdownTexts(document)].join(' ')
  })
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

function publishedIn(file: string): number {
  const connection = connect(file)
  try {
    return connection.prepare<[], number>('SELECT count(*) FROM search_documents').pluck().get() ?? 0
  } finally {
    connection.close()
  }
}

/** Bytes of a database when all that was written is in its file. */
function sizeOf(file: string): number {
  const connection = connect(file)
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.close()
  return statSync(file).size
}
