// npm run bench -- [--entries 10000,100000] [--json FILE] [--quick]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Effort } from './bench/pages/measure.ts'
import { circumstances } from './bench/report/circumstances.ts'
import { report } from './bench/report/report.ts'
import { measureSize, type SizeFigures } from './bench/size.ts'
import { progressOneByOne } from './terminal/progress.ts'

const thorough: Effort = { samples: 300, openSeconds: 20, rounds: 5, turnSeconds: 2 }

/** Shows that the program works; its figures say little. */
const quick: Effort = { samples: 10, openSeconds: 1, rounds: 1, turnSeconds: 0.2 }

const { values } = parseArgs({
  options: {
    entries: { type: 'string' },
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const sizes = (values.entries ?? (values.quick ? '500' : '10000,100000')).split(',').map(Number)
if (!sizes.every((size) => Number.isInteger(size) && size >= 500)) {
  console.error(
    `--entries is "${values.entries}", but must be whole numbers from 500 with commas between them`,
  )
  process.exit(2)
}

/** Measures in a folder of its own, which is gone afterwards whatever happens. */
async function measured(entries: number): Promise<SizeFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leerplein-bench-'))
  const end = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', end)
  try {
    return await measureSize(entries, values.quick ? quick : thorough, folder, progressOneByOne().show)
  } finally {
    end()
    process.off('exit', end)
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const before = circumstances()
console.log(`Node ${before.node}, ${before.cores} × ${before.processor}, load ${before.load.toFixed(1)}`)
console.log(
  'Entries are published as the site does, except that their texts are not rendered by its renderer:',
)
console.log('the rows of rendered texts are written directly, in the same shape.\n')
const all: SizeFigures[] = []
for (const entries of sizes) {
  const figures = await measured(entries)
  console.log(`${report(figures)}\n`)
  all.push(figures)
}
const after = circumstances()
console.log(`load at the end ${after.load.toFixed(1)}`)
if (values.json) writeFileSync(values.json, `${JSON.stringify({ before, after, sizes: all }, null, 2)}\n`)
const failures = all.flatMap(({ site }) => site.pages).reduce((sum, page) => sum + page.site.failures, 0)
process.exitCode = failures > 0 ? 1 : 0
