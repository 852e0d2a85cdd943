import path from 'node:path'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { type Child, startChild } from '../processes/child.ts'
import { type Timing, timingOf } from '../report/timing.ts'
import type { Answered, Ask, Kept, Made, Memory, Setting } from './commands.ts'
import { type Hold, holdOf } from './hold.ts'
import { type PublishedFound, publishedFound } from './published.ts'
import type { World } from './world.ts'

/** Questions of one sort, the same for every engine. */
export interface Asked {
  readonly what: string
  readonly texts: readonly string[]
}

/** What is measured of every engine. */
export interface Exercise {
  readonly asked: readonly Asked[]
  /** What somebody is typing. */
  readonly typed: readonly Asked[]
  /** Cases to compare with all others. */
  readonly cases: readonly EntryDocument[]
  /** Makes an entry to publish; undefined when nothing can be published. */
  readonly another: World['another']
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
  /** Suggestions while typing; empty for an engine that gives none. */
  readonly suggestions: readonly SortFigures[]
  readonly publishedFound: PublishedFound | null
  readonly hold: Hold
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
    await ask<Kept>({ command: 'keep', cases: exercise.cases })
    // The engine may still be busy with what it does after a start; a site that is up has done that.
    const some = exercise.asked.flatMap(({ texts }) => texts.slice(-warming))
    await ask<Answered>({ command: 'ask', texts: some, seconds: exercise.seconds })
    const rounds: Answered[] = []
    const sorts: SortFigures[] = []
    for (const [index, { what, texts }] of exercise.asked.entries()) {
      progress(index, exercise.asked.length)
      const answered = await ask<Answered>({ command: 'ask', texts, seconds: exercise.seconds })
      rounds.push(answered)
      sorts.push(figuresOf(what, answered))
    }
    const compared = await ask<Answered>({ command: 'compare' })
    const suggestions: SortFigures[] = []
    for (const { what, texts } of exercise.typed) {
      const answered = await ask<Answered>({ command: 'suggest', texts })
      rounds.push(answered)
      if (answered.durations.length > 0) suggestions.push(figuresOf(what, answered))
    }
    const after = await ask<Memory>({ command: 'memory' })
    // After the memory was looked at, for it takes some; the first round is the one that only warmed the engine.
    const [, ...echoes] = await ask<Answered[]>({ command: 'echo', seconds: exercise.seconds })
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
      suggestions,
      publishedFound: await publishedFound(ask, setting, exercise),
      hold: holdOf([...rounds, compared], echoes),
    }
  })
}

function figuresOf(what: string, { durations, found }: Answered): SortFigures {
  return { what, found: timingOf(found).p50, questions: durations.length, ...timingOf(durations) }
}

async function inProcess<T>(setting: Setting, work: (ask: Ask) => Promise<T>): Promise<T> {
  const child: Child<object> = await startChild<object>(file, {}, setting)
  try {
    return await work((command) => child.ask(command))
  } finally {
    await child.end()
  }
}
