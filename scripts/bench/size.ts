import { statSync } from 'node:fs'
import path from 'node:path'
import { programFiles } from '#app/paths.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { filledDatabase, type Progress } from './entries/filled.ts'
import { addressesOf } from './pages/addresses.ts'
import type { Effort } from './pages/measure.ts'
import { detailArrivals, measureSite, type SiteFigures } from './pages/site.ts'
import type { Timing } from './report/timing.ts'
import { measureComparable } from './search/comparable.ts'
import { measureSort, type PortFigures } from './search/port.ts'
import { measurePublishedFound } from './search/published-found.ts'
import { questionSorts, typedSorts } from './search/questions.ts'
import { measureSuggestions } from './search/suggesting.ts'

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
  readonly comparable: PortFigures
  readonly suggestions: readonly PortFigures[]
  readonly publishedFound: Timing
  readonly site: SiteFigures
}

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
  const filled = await filledDatabase(entries, folder, progress)
  const { store, file, places, layout, make, publish, bands } = filled

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

  const sorts = questionSorts(bands, filled.words)
  const port: PortFigures[] = []
  // A site that is up has answered every sort of question; without this the first ones pay for compiling them all.
  for (const sort of [...sorts, ...sorts]) await measureSort(engine, sort, 1)
  for (const [index, sort] of sorts.entries()) {
    progress('questions', index, sorts.length)
    port.push(await measureSort(engine, sort, effort.samples))
  }
  const cases = Array.from({ length: effort.samples }, (_, index) => make(entries - 1 - index))
  const comparable = await measureComparable(engine, cases, places)
  const suggestions: PortFigures[] = []
  for (const sort of typedSorts(bands, filled.words))
    suggestions.push(await measureSuggestions(engine, sort, effort.samples))
  progress('publishing', 0, 1)
  const later = Array.from({ length: Math.min(100, effort.samples) }, (_, index) => make(entries + index))
  const publishedFound = await measurePublishedFound(engine, publish, later)
  await engine.close()
  store.close()

  const addresses = addressesOf(layout, make, bands, detailArrivals * effort.openSeconds)
  const site = await measureSite(folder, addresses, effort, (done, total) => progress('pages', done, total))
  return {
    entries,
    fillSeconds: filled.seconds,
    databaseBytes: filled.bytes,
    indexSeconds,
    snapshotSeconds,
    snapshotBytes: statSync(path.join(folder, 'search.index')).size,
    port,
    comparable,
    suggestions,
    publishedFound,
    site,
  }
}

function secondsSince(instant: number): number {
  return (performance.now() - instant) / 1000
}
