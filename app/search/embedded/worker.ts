import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import type {
  ComparableAnswer,
  ComparableQuestion,
  SearchAnswer,
  SearchQuestion,
  SuggestionAnswer,
  SuggestionQuestion,
} from '#app/models/search/port.ts'
import { analyserOf } from '#app/search/analysis/analyse.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { connect } from '#db/client.ts'
import { drizzleOn } from '#db/drizzle.ts'
import { answer } from './answer.ts'
import { mostComparable } from './comparable.ts'
import type { Surroundings } from './interpret.ts'
import { LiveIndex } from './live-index.ts'
import { LiveSynonyms } from './live-synonyms.ts'
import type { Health, Request, Response, WorkerSettings } from './messages.ts'
import { PlaceNames } from './place-names.ts'
import { ReadableCache } from './readable.ts'
import { Rows } from './rows.ts'
import { Scratch } from './scratch.ts'
import { Speller } from './speller.ts'
import { suggestions } from './suggestions.ts'
import { placedTexts } from './texts.ts'
import { warmUpQuestions, warmUpTyping } from './warm-up.ts'

// The thread that searches. It has a connection of its own and never writes to the database.

const port = parentPort
if (!port) throw new Error('this file runs as a worker thread')
const say = (response: Response) => port.postMessage(response)
const log = (message: string) => say({ log: message })

const settings = workerData as WorkerSettings
const lexicon = loadLexicon(settings.lexiconFile)
const analyse = analyserOf(lexicon)
const synonyms = new LiveSynonyms(settings.synonymsFile, analyse, log)
const connection = connect(settings.databaseFile, { readonly: true })
const places = await loadMunicipalities({ read: drizzleOn(connection) })
const rows = new Rows(connection, lexicon, places)
const live = new LiveIndex(rows, path.join(settings.dataDir, 'search.index'), lexicon, {
  log,
  loading: () => say({ loading: true }),
  ready: () => say({ ready: true }),
})
const cache = new ReadableCache()
const scratch = new Scratch()
const placeNames = new PlaceNames(places)
let speller: Speller | undefined

live.load()
synonyms.catchUp(live.generation)
let saving = live.unsaved ? live.save() : Promise.resolve()
let tidying = false
say({ ready: true })
warmUp(asked())

port.on('message', (request: Request) => {
  if (request.ask === 'close') return void close(request.id)
  try {
    if (request.ask === 'health') say({ id: request.id, health: health() })
    else if (request.ask === 'comparable')
      say({ id: request.id, comparable: rows.inOneState(() => comparable(request.question)) })
    else if (request.ask === 'suggest')
      say({ id: request.id, suggestions: rows.inOneState(() => suggest(request.question)) })
    else say({ id: request.id, answer: rows.inOneState(() => search(request.question)) })
  } catch (error) {
    scratch.clear()
    say({ id: request.id, error: error instanceof Error ? error.message : String(error) })
  }
  tidyLater()
})

function search(question: SearchQuestion): SearchAnswer {
  const around = surroundings(question.readers)
  const { index } = around
  if (speller?.vocabulary !== index.vocabulary) speller = new Speller(index.vocabulary)
  const textsOf = (doc: number) => placedTexts(index, doc, rows)
  return answer(question, around, { speller, textsOf, generation: live.generation })
}

function comparable(question: ComparableQuestion): ComparableAnswer {
  const around = surroundings(question.readers)
  return { candidates: mostComparable(question, around, places), generation: live.generation }
}

function suggest(question: SuggestionQuestion): SuggestionAnswer {
  const around = surroundings(question.readers)
  const everybody = cache.of(around.index, ['public'])
  return { ...suggestions(question, around, { everybody, placeNames }), generation: live.generation }
}

/** The index as it is now, for who asks. */
function surroundings(readers: readonly string[]): Surroundings {
  live.catchUp()
  const { index, generation } = live
  synonyms.catchUp(generation)
  const readable = cache.of(index, readers)
  return { index, readable, analyse, synonyms: synonyms.current, scratch }
}

/** Merges between questions, a little at a time. */
function tidyLater() {
  if (tidying || !live.index.untidy) return
  tidying = true
  setImmediate(() => {
    tidying = false
    live.index.tidy(1)
    tidyLater()
  })
}

function* asked(): Generator<() => unknown> {
  const { vocabulary } = live.index
  for (const question of warmUpQuestions(vocabulary)) yield () => search(question)
  for (const question of warmUpTyping(vocabulary)) yield () => suggest(question)
}

/** Asks itself one question after the other; those of others go in between. */
function warmUp(questions: Generator<() => unknown>) {
  setImmediate(() => {
    const next = connection.open ? questions.next() : undefined
    if (next?.done !== false) return
    try {
      rows.inOneState(next.value)
      warmUp(questions)
    } catch {
      scratch.clear() // Whoever really asks hears what is the matter.
    }
  })
}

function health(): Health {
  const { heapUsed, arrayBuffers, external } = process.memoryUsage()
  return {
    entries: live.index.documents.count,
    generation: live.generation,
    segments: live.index.segments.length,
    memory: heapUsed + Math.max(arrayBuffers, external),
  }
}

async function close(id: number) {
  await saving
  if (live.unsaved) {
    saving = live.save()
    await saving
  }
  connection.close()
  say({ id, closed: true })
  port?.close()
}
