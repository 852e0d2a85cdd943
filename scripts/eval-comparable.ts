// npm run eval:comparable -- [--content DIR] [--generated COUNT] [--json FILE]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dutchLanguage } from './bench/entries/language.ts'
import { contentCorpus, plantedCorpus } from './eval/comparable/corpus.ts'
import { measureHidden } from './eval/comparable/hidden.ts'
import { plantedCases } from './eval/comparable/planted.ts'
import { printed } from './eval/comparable/printed.ts'
import { measureRecovered } from './eval/comparable/recovered.ts'
import { progressBar } from './terminal/progress.ts'

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    generated: { type: 'string', default: '2000' },
    json: { type: 'string' },
  },
})
const generated = Number(values.generated)
if (!Number.isInteger(generated) || generated < 60) {
  console.error(`--generated is "${values.generated}", but must be a whole number from 60`)
  process.exit(2)
}

/** Asking about more cases takes longer and moves the figures by less than they tell. */
const mostCases = 300

const folder = mkdtempSync(path.join(tmpdir(), 'leerplein-eval-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const content = await contentCorpus(values.content, path.join(folder, 'content'))
const language = dutchLanguage(process.cwd())
const { corpus, planted } = await plantedCorpus(
  (places) => plantedCases(generated, language, places),
  path.join(folder, 'generated'),
)
const parts = []
for (const measured of [content, corpus]) {
  const bar = progressBar('fields')
  const hidden = await measureHidden(measured, mostCases, bar.show)
  bar.end()
  parts.push({ name: measured.name, cases: measured.cases.length, hidden })
}
const recovered = await measureRecovered(corpus, planted, mostCases)
await Promise.all([content, corpus].map(({ engine }) => engine.close()))
console.log(printed(parts, recovered))
if (values.json) writeFileSync(values.json, `${JSON.stringify({ parts, recovered }, null, 2)}\n`)
