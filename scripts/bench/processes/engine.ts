import { once } from 'node:events'
import type { EntryDocument } from '#app/models/entries/document.ts'
import type { Answered, Command, Kept, Made, Memory, Setting } from '../engines/commands.ts'
import type { Opened } from '../engines/contender.ts'
import { contenderOf } from '../engines/contenders.ts'
import { type Exchanged, echoed } from '../engines/echoed.ts'
import { openPublishing, type Publishing } from '../engines/publishing.ts'
import { timed } from '../engines/timed.ts'
import { median } from '../report/timing.ts'
import { tell } from './telling.ts'

// A process with one engine and nothing else, so that its memory and what it holds up are its own.

const [{ name, searched }] = (await once(process, 'message')) as [Setting]
const contender = contenderOf(name)
let opened: Opened | undefined
let publishing: Publishing | undefined
let cases: readonly EntryDocument[] = []
const rounds: Exchanged[] = []

function engine(): Opened {
  if (opened === undefined) throw new Error(`${name} is not open`)
  return opened
}

const before = process.memoryUsage.rss()

const memory = (): Memory => ({
  before,
  now: process.memoryUsage.rss(),
  serverBytes: engine().serverBytes?.() ?? null,
})

async function answer(asked: Command): Promise<object> {
  switch (asked.command) {
    case 'index':
      return await index()
    case 'open':
      opened = await contender.open(searched)
      await opened.ask(asked.first)
      return memory()
    case 'ask':
      return kept(await timed(asked.texts, (text) => engine().ask(text), asked.seconds))
    case 'keep':
      cases = asked.cases
      return { cases: cases.length } satisfies Kept
    case 'compare': {
      const { comparable } = engine()
      return kept(await timed(comparable ? cases : [], (document) => comparable!(document)))
    }
    case 'suggest': {
      const { suggest } = engine()
      return kept(await timed(suggest ? asked.texts : [], (text) => suggest!(text)))
    }
    case 'echo':
      return await echoed(rounds, asked.seconds)
    case 'publish':
      publishing ??= await openPublishing(searched.databaseFile)
      return await publishing.untilFound(asked.document, asked.word, engine())
    case 'memory':
      return memory()
  }
}

/** Keeps of a round what another thread can give again. */
function kept(answered: Answered): Answered {
  const last = opened?.exchanged?.()
  const { durations, busy } = answered
  const after = Math.max(0, median(durations) - median(busy))
  if (last && durations.length > 0) rounds.push({ ...last, times: durations.length, after })
  return answered
}

async function index(): Promise<Made> {
  const started = performance.now()
  const { bytes } = await contender.index(searched, () => undefined)
  return { bytes, seconds: (performance.now() - started) / 1000 }
}

tell(
  { ready: true },
  async () => {
    await opened?.close()
    publishing?.close()
  },
  (asked) => answer(asked as Command),
)
