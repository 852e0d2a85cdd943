// npm run bench:search -- [--sizes 10000,100000] [--content DIR] [--engine NAME] [--data DIR] [--json FILE] [--quick]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { searchServerOf } from '#app/services.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { compare, type Effort } from './bench/engines/compare.ts'
import { type ContenderName, contenderNames } from './bench/engines/contenders.ts'
import { answers } from './bench/engines/meilisearch.ts'
import { contentWorld, generatedWorld, type World } from './bench/engines/world.ts'
import { circumstances } from './bench/report/circumstances.ts'
import { compared } from './bench/report/compared.ts'
import { progressOneByOne } from './terminal/progress.ts'

const thorough: Effort = { samples: 300, seconds: 30, published: 200 }

/** Shows that the program works; its figures say little. */
const quick: Effort = { samples: 20, seconds: 1, published: 3 }

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    content: { type: 'string' },
    engine: { type: 'string', multiple: true },
    data: { type: 'string' },
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const sizes = (values.sizes ?? (values.quick ? '500' : '10000,100000')).split(',').map(Number)
if (!sizes.every((size) => Number.isInteger(size) && size >= 500))
  refuse(`--sizes is "${values.sizes}", but must be whole numbers from 500 with commas between them`)
const chosen = values.engine ?? contenderNames
for (const name of chosen)
  if (!contenderNames.includes(name as ContenderName))
    refuse(`--engine is "${name}", but must be one of ${contenderNames.join(', ')}`)

function refuse(message: string): never {
  console.error(message)
  process.exit(2)
}

/** The folder for one size: kept where that was asked, else gone afterwards whatever happens. */
function folderFor(size: string): string {
  if (values.data === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), 'leerplein-bench-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    return folder
  }
  const folder = path.resolve(values.data, size)
  mkdirSync(folder, { recursive: true })
  return folder
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const before = circumstances()
console.log(`Node ${before.node}, ${before.cores} × ${before.processor}, load ${before.load.toFixed(1)}\n`)
const server = searchServerOf(readSettings(process.env))
const isThere = server !== null && (await answers(server))
if (server === null) console.log('Meilisearch is left out: MEILI_URL is not set\n')
else if (!isThere) console.log(`Meilisearch is left out: nothing answers at ${server.url}\n`)
const names = contenderNames.filter((name) => chosen.includes(name) && (isThere || name !== 'Meilisearch'))

const progress = progressOneByOne()
const worlds: (() => Promise<World>)[] = values.content
  ? [() => contentWorld(values.content!, folderFor('content'), progress.show)]
  : sizes.map((size) => () => generatedWorld(size, folderFor(String(size)), progress.show))
const all = []
for (const open of worlds) {
  const world = await open()
  const effort = values.quick ? quick : thorough
  const figures = await compare(world, names, isThere ? server : null, effort, progress.show)
  progress.end()
  console.log(`${compared(figures)}\n`)
  all.push(figures)
}
const after = circumstances()
console.log(`load at the end ${after.load.toFixed(1)}`)
if (values.json) writeFileSync(values.json, `${JSON.stringify({ before, after, sizes: all }, null, 2)}\n`)
