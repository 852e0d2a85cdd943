import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { analyse } from '#app/search/analysis/analyse.server.ts'
import { type Lexicon, loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import type { SearchDocument } from '#app/search/document.ts'
import { type EmbeddedSearch, openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { connect } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { type Band, bandsOf, documentFrequencies } from './bench-bands.ts'
import { type Generated, generated, seeded } from './generate.ts'

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

/** Milliseconds; half of the questions, and all but one in a hundred, took no longer. */
export interface Timing {
  readonly what: string
  readonly p50: number
  readonly p99: number
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

const facets = ['thema', 'vorm', 'veld', 'provincie'] as const
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
  timings.push(await timePublishing(engine, publisher, made, entries))
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

async function timingsOf(
  engine: EmbeddedSearch,
  bands: readonly Band[],
  made: Generated,
  samples: number,
  progress: (step: string, done: number) => void,
): Promise<Timing[]> {
  const random = seeded(7)
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const timings: Timing[] = []
  const questions: [string, () => string][] = []
  for (const { name, words } of bands) {
    for (const count of [1, 2, 3]) {
      questions.push([`${name}, ${count}`, () => Array.from({ length: count }, () => pick(words)).join(' ')])
    }
  }
  for (const letters of [2, 3, 4])
    questions.push([`prefix of ${letters}`, () => pick(made.words).slice(0, letters)])
  questions.push(['typing error', () => misspelt(pick(made.words.slice(0, 5000)), random)])
  questions.push([
    'phrase of 2',
    () => `"${pick(bands.at(-1)?.words ?? [])} ${pick(bands.at(-1)?.words ?? [])}"`,
  ])
  questions.push(['no words', () => ''])
  for (const [index, [what, text]] of questions.entries()) {
    timings.push(await timed(what, samples, () => engine.search(questionOf(text()))))
    progress('questions', (index + 1) / questions.length)
  }
  return timings
}

function questionOf(text: string) {
  return {
    text,
    readers: ['public'],
    chosen: {},
    counted: facets,
    sort: 'beste',
    offset: 0,
    limit: 20,
  } as const
}

function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  return `${word.slice(0, at)}${word.charAt(at) === 'q' ? 'x' : 'q'}${word.slice(at + 1)}`
}

async function timed(
  what: string,
  samples: number,
  work: (sample: number) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = []
  // The first few let the runtime compile what it runs; a site that is up has done that.
  for (let sample = -20; sample < samples; sample += 1) {
    const start = performance.now()
    await work(sample)
    if (sample >= 0) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.ceil(share * times.length) - 1] ?? 0) * 1000) / 1000
  return { what, p50: at(0.5), p99: at(0.99) }
}

/** From the start of publishing one entry until the answer that has it. */
function timePublishing(
  engine: EmbeddedSearch,
  publisher: ReturnType<typeof publishing>,
  made: Generated,
  entries: number,
): Promise<Timing> {
  return timed('published → found', 100, async (sample) => {
    const entry = made.entry(entries + 100 + sample)
    const title = `${entry.title} zqx${sample + 20}`
    publisher.publish([{ ...entry, title, readers: ['public'] }])
    const { hits } = await engine.search(questionOf(`zqx${sample + 20}`))
    if (hits[0]?.id !== entry.id) throw new Error('what was published was not found')
  })
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
