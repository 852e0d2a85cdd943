import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { analyse } from '#app/search/analysis/analyse.server.ts'
import { type Lexicon, loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import type { SearchDocument } from '#app/search/document.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { connect } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { bandsOf, documentFrequencies } from './bench-bands.ts'
import { type Timing, timePublishing, timingsOf } from './bench-questions.ts'
import { generated } from './generate.ts'

export interface BenchSettings {
  readonly entries: number
  /** Folder of the project. */
  readonly root: string
  /** An empty folder to work in; it is not removed. */
  readonly folder: string
  readonly workerFile: string
  /** Questions asked for each figure. */
  readonly samples?: number
  /** Is told how far a step is, from 0 to 1. */
  readonly progress?: (step: string, done: number) => void
}

export interface BenchResult {
  readonly entries: number
  /** Seconds to analyse and store all entries, and to make the index of the rows. */
  readonly analyseSeconds: number
  readonly buildSeconds: number
  /** Seconds to start from the snapshot. */
  readonly restartSeconds: number
  readonly databaseMegabytes: number
  readonly snapshotMegabytes: number
  /** What the process grew by when the engine started, and what the thread says it uses. */
  readonly grownMegabytes: number
  readonly workerMegabytes: number
  readonly timings: readonly Timing[]
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10
const seconds = (since: number) => Math.round(performance.now() - since) / 1000

/** Measures the embedded engine at its port on generated entries: question in; hits, marks, snippets, facets out. */
export async function benchSearch(settings: BenchSettings): Promise<BenchResult> {
  const { entries, root, folder, progress = () => undefined, samples = 300 } = settings
  mkdirSync(folder, { recursive: true })
  const databaseFile = path.join(folder, 'bench.db')
  const lexiconFile = path.join(root, 'app/search/lexicon/dutch.lexicon')
  const lexicon = loadLexicon(lexiconFile)
  const made = generated(root)
  const connection = connect(databaseFile)
  migrate(connection, path.join(root, 'db/migrations'))
  const publisher = publishing(connection, lexicon)

  const analysing = performance.now()
  for (let at = 0; at < entries; at += 500) {
    publisher.publish(Array.from({ length: Math.min(500, entries - at) }, (_, i) => made.entry(at + i)))
    progress('entries', Math.min(1, (at + 500) / entries))
  }
  const analyseSeconds = seconds(analysing)

  const open = () =>
    openEmbeddedSearch({
      databaseFile,
      dataDir: folder,
      lexiconFile,
      synonymsFile: path.join(root, 'content/zoeken/synoniemen.yaml'),
      workerFile: settings.workerFile,
    })
  const before = process.memoryUsage().rss
  const building = performance.now()
  const first = await open()
  const buildSeconds = seconds(building)
  const grown = process.memoryUsage().rss - before
  const { memory = 0 } = await first.health()
  await first.close()
  const restarting = performance.now()
  const engine = await open()
  const restartSeconds = seconds(restarting)

  const bands = bandsOf(documentFrequencies(made, entries, lexicon), entries)
  const timings = await timingsOf(engine, bands, made, samples, progress)
  timings.push(await timePublishing(engine, publisher.publish, made, entries))
  await engine.close()
  connection.close()
  return {
    entries,
    analyseSeconds,
    buildSeconds,
    restartSeconds,
    databaseMegabytes: megabytes(statSync(databaseFile).size),
    snapshotMegabytes: megabytes(statSync(path.join(folder, 'search.index')).size),
    grownMegabytes: megabytes(grown),
    workerMegabytes: megabytes(memory),
    timings,
  }
}

function publishing(connection: Database.Database, lexicon: Lexicon) {
  const entry = connection.prepare(
    `INSERT INTO entries (id, kind, slug, visibility, title, created_at) VALUES (?, ?, ?, 'openbaar', ?, ?)`,
  )
  const row = connection.prepare('INSERT INTO search_documents VALUES (?, ?, ?, ?)')
  const raise = connection
    .prepare<[], number>(
      'INSERT INTO generation VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET value = value + 1 RETURNING value',
    )
    .pluck()
  const change = connection.prepare('INSERT INTO changes (generation, entry_id) VALUES (?, ?)')
  return {
    publish: (documents: readonly SearchDocument[]) =>
      connection.transaction(() => {
        const generation = raise.get()
        for (const document of documents) {
          const { version, analysed } = analyse(document, lexicon)
          entry.run(document.id, document.kind, document.id, document.title, document.published)
          row.run(document.id, version, JSON.stringify(document), analysed)
          change.run(generation, document.id)
        }
      })(),
  }
}
