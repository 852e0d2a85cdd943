import { statSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { databaseFile, prepareDatabase } from '#app/database.server.ts'
import { openLog } from '#app/log.server.ts'
import { type EntryDocument, markdownTexts } from '#app/models/entries/document.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { connect, openStore } from '#db/client.ts'
import { documentMaker } from './entries/documents.ts'
import { dutchLanguage } from './entries/language.ts'
import { layoutOf } from './entries/layout.ts'
import { type Publish, publisher } from './entries/publisher.ts'
import { addressesOf } from './pages/addresses.ts'
import type { Effort } from './pages/measure.ts'
import { measureSite, type SiteFigures } from './pages/site.ts'
import type { Timing } from './report/timing.ts'
import { bandsOf } from './search/bands.ts'
import { measureComparable } from './search/comparable.ts'
import { measureSort, type PortFigures } from './search/port.ts'
import { measurePublishedFound } from './search/published-found.ts'
import { questionSorts } from './search/questions.ts'

/** All that is measured with one number of entries. */
export interface SizeFigures {
  readonly entries: number
  readonly fillSeconds: number
  readonly databaseBytes: number
  /** Seconds until the search worker is ready: its index made of the rows, or read from its snapshot. */
  readonly indexSeconds: number
  readonly snapshotSeconds: number
  readonly snapshotBytes: number
  readonly port: readonly PortFigures[]
  readonly publishedFound: Timing
  readonly site: SiteFigures
}

/** Is told what is being done, and how far it is. */
export type Progress = (what: string, done: number, total: number) => void

/** Documents that are put online in one transaction. */
const batch = 200

/**
 * Fills a database with so many entries and measures all there is to measure.
 *
 * @param folder an empty folder to work in.
 */
export async function measureSize(
  entries: number,
  effort: Effort,
  folder: string,
  progress: Progress,
): Promise<SizeFigures> {
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

  const filling = performance.now()
  const sample = await fill(publish, make, entries, progress)
  const fillSeconds = secondsSince(filling)
  const databaseBytes = sizeOf(file)

  const settings = {
    databaseFile: file,
    dataDir: folder,
    lexiconFile: programFiles.lexicon,
    synonymsFile: path.resolve('content/zoeken/synoniemen.yaml'),
    workerFile: programFiles.searchWorker,
  }
  const indexing = performance.now()
  await (await openEmbeddedSearch(settings)).close()
  const indexSeconds = secondsSince(indexing)
  const loading = performance.now()
  const engine = await openEmbeddedSearch(settings)
  const snapshotSeconds = secondsSince(loading)

  const bands = bandsOf(language.words, sample, lexicon)
  const sorts = questionSorts(bands, language.words)
  const port: PortFigures[] = []
  for (const [index, sort] of sorts.entries()) {
    progress('questions', index, sorts.length)
    port.push(await measureSort(engine, sort, effort.samples))
  }
  const cases = Array.from({ length: effort.samples }, (_, index) => make(entries - 1 - index))
  port.push(await measureComparable(engine, cases, places))
  progress('publishing', 0, 1)
  const later = Array.from({ length: Math.min(100, effort.samples) }, (_, index) => make(entries + index))
  const publishedFound = await measurePublishedFound(engine, publish, later)
  await engine.close()
  store.close()

  const addresses = addressesOf(layout, make, bands)
  const site = await measureSite(folder, addresses, effort, (done, total) => progress('pages', done, total))
  return {
    entries,
    fillSeconds,
    databaseBytes,
    indexSeconds,
    snapshotSeconds,
    snapshotBytes: statSync(path.join(folder, 'search.index')).size,
    port,
    publishedFound,
    site,
  }
}

/** Puts all entries online; gives the texts of some two thousand from all over, to count words in. */
async function fill(
  publish: Publish,
  make: (number: number) => EntryDocument,
  entries: number,
  progress: Progress,
): Promise<string[]> {
  const sample: string[] = []
  const every = Math.ceil(entries / 2_000)
  for (let from = 0; from < entries; from += batch) {
    progress('entries', from, entries)
    await turn() // nothing else in here waits, and a person must be able to stop it
    const documents = Array.from({ length: Math.min(batch, entries - from) }, (_, index) =>
      make(from + index),
    )
    await publish(documents)
    for (const [index, document] of documents.entries()) {
      if ((from + index) % every !== 0) continue
      sample.push([document.title, document.summary ?? '', ...markdownTexts(document)].join(' '))
    }
  }
  return sample
}

/** Bytes of a database when all that was written is in its file. */
function sizeOf(file: string): number {
  const connection = connect(file)
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.close()
  return statSync(file).size
}

function secondsSince(instant: number): number {
  return (performance.now() - instant) / 1000
}
