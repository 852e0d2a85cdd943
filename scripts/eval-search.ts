// npm run eval:search -- [--content DIR] [--relevance DIR] [--engine NAME] [--json FILE] [--misses]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { searchServerOf } from '#app/services.server.ts'
import { contentCorpus } from './eval/corpus/content.ts'
import { holdsPages, pageCorpus, pageQueries } from './eval/corpus/pages.ts'
import { enginesWith } from './eval/engines.ts'
import { answersOf, judgedParts, knownItemsPart, type Part } from './eval/evaluate.ts'
import { figuresOf } from './eval/report/figures.ts'
import { printed } from './eval/report/printed.ts'
import { command } from './terminal/command.ts'
import { progressOneByOne } from './terminal/progress.ts'

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    relevance: { type: 'string', default: '../shared/data/relevance' },
    engine: { type: 'string', multiple: true },
    json: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
await command(async (settings) => {
  const engines = enginesWith(searchServerOf(settings))
  const names = values.engine ?? Object.keys(engines)
  for (const name of names) {
    if (engines[name]) continue
    console.error(`--engine is "${name}", but must be one of ${Object.keys(engines).join(', ')}`)
    return 2
  }

  const folder = mkdtempSync(path.join(tmpdir(), 'leerplein-eval-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

  const progress = progressOneByOne()
  const content = await contentCorpus(values.content, path.join(folder, 'content'), progress.show)
  const parts: Part[] = [
    ...judgedParts(content, 'scripts/eval/judged'),
    knownItemsPart('known items of the content', content),
  ]
  if (holdsPages(values.relevance)) {
    const pages = await pageCorpus(values.relevance, path.join(folder, 'pages'), content.synonymsFile)
    parts.push(
      { name: 'pages', corpus: pages, queries: pageQueries(values.relevance) },
      knownItemsPart('known items of the pages', pages),
    )
  } else console.log(`no pages in ${values.relevance}: what is measured on them is left out\n`)

  const answers = new Map<string, Awaited<ReturnType<typeof answersOf>>>()
  for (const name of names)
    answers.set(
      name,
      await answersOf(engines[name]!, parts, (what, done, total) => progress.show(what, done, total)),
    )
  progress.end()

  const figures = figuresOf(parts, answers)
  console.log(printed(figures, values.misses ? answers : new Map()))
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
  return 0
})
