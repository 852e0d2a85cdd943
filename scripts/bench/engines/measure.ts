import path from 'node:path'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { type Child, startChild } from '../processes/child.ts'
import { type Timing, timingOf } from '../report/timing.ts'
import type { Answered, Command, Found, Made, Memory, Setting } from './commands.ts'

/** Questions of one sort, the same for every engine. */
export interface Asked {
  readonly what: string
  readonly texts: readonly string[]
}

/** What is measured of every engine. */
export interface Exercise {
  readonly asked: readonly Asked[]
  /** Cases to compare with all others. */
  readonly cases: readonly EntryDocument[]
  /** Puts an entry online, with a word that no other has; undefined when nothing can be published. */
  readonly publishOne: (() => Promise<{ readonly id: string; readonly word: string }>) | undefined
  readonly published: number
  /** The most that one sort of question may take. */
  readonly seconds: number
}

export interface SortFigures extends Timing {
  readonly what: string
  /** Entries found, by the question in the middle. */
  readonly found: number
  readonly questions: number
}

/** What was measured of one engine. */
export interface EngineFigures {
  readonly name: string
  readonly indexSeconds: number
  readonly indexBytes: number | null
  /** From the start of its process until its first answer, its index being there. */
  readonly readySeconds: number
  /** Of its process (RSS): before the engine was opened, at its first answer, and after the questions. */
  readonly bytesBefore: number
  readonly bytesAtStart: number
  readonly bytesAfterQuestions: number
  /** Of the server, when it is one and can be seen. */
  readonly serverBytes: number | null
  readonly sorts: readonly SortFigures[]
  readonly comparable: Timing | null
  readonly publishedFound: Timing | null
  /** The longest time that a question held the thread that asks. */
  readonly heldMs: number
}

/** Questions of each sort that are asked before it counts. */
const warming = 20

const file = path.resolve('build/node/bench-engine.js')

/** Has one engine make its index and answer, in processes of its own. */
export async function measureEngine(
  setting: Setting,
  exercise: Exercise,
  progress: (done: number, total: number) => void,
): Promise<EngineFigures> {
  const made = await inProcess(setting, (ask) => ask<Made>({ command: 'index' }))
  const started = performance.now()
  return await inProcess(setting, async (ask) => {
    const start = await ask<Memory>({ command: 'open', first: exercise.asked[0]?.texts[0] ?? '' })
    const readySeconds = (performance.now() - started) / 1000
    // The engine may still be busy with what it does after a start; a site that is up has done that.
    const some = exercise.asked.flatMap(({ texts }) => texts.slice(-warming))
    await ask<Answered>({ command: 'ask', texts: some, seconds: exercise.seconds })
    const sorts: SortFigures[] = []
    let heldMs = 0
    for (const [index, { what, texts }] of exercise.asked.entries()) {
      progress(index, exercise.asked.length)
      const answered = await ask<Answered>({ command: 'ask', texts, seconds: exercise.seconds })
      heldMs = Math.max(heldMs, answered.held)
      const found = timingOf(answered.found).p50
      sorts.push({ what, found, questions: answered.durations.length, ...timingOf(answered.durations) })
    }
    const compared = await ask<Answered>({ command: 'compare', documents: exercise.cases })
    const after = await ask<Memory>({ command: 'memory' })
    return {
      name: setting.name,
      indexSeconds: made.seconds,
      indexBytes: made.bytes,
      readySeconds,
      bytesBefore: start.before,
      bytesAtStart: start.now,
      bytesAfterQuestions: after.now,
      serverBytes: after.serverBytes,
      sorts,
      comparable: compared.durations.length > 0 ? timingOf(compared.durations) : null,
      publishedFound: await publishedFound(ask, setting, exercise),
      heldMs: Math.max(heldMs, compared.held),
    }
  })
}

type Ask = <T>(command: Command) => Promise<T>

async function inProcess<T>(setting: Setting, work: (ask: Ask) => Promise<T>): Promise<T> {
  const child: Child<object> = await startChild<object>(file, {}, setting)
  try {
    return await work((command) => child.ask(command))
  } finally {
    await child.end()
  }
}

/** From the beginning of publishing an entry, its texts rendered, until an answer has it. */
async function publishedFound(
  ask: Ask,
  { name }: Setting,
  { publishOne, published }: Exercise,
): Promise<Timing | null> {
  if (publishOne === undefined || (name !== 'embedded' && name !== 'Meilisearch')) return null
  const durations: number[] = []
  for (let round = 0; round < published; round += 1) {
    const start = performance.now()
    const { id, word } = await publishOne()
    const { found } = await ask<Found>({ command: 'find', id, text: word })
    if (!found) throw new Error(`${name} did not find what was published`)
    durations.push(performance.now() - start)
  }
  return timingOf(durations)
}
