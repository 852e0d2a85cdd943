import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Comparison } from '#scripts/bench/engines/compare.ts'
import type { SizeFigures } from '#scripts/bench/size.ts'
import { testFolder } from '../support/test-folder.ts'

/** Runs the program as a person does, with a folder for temporary files of its own. */
async function bench(options: readonly string[], temporary: string, program = 'bench') {
  const child = spawn(process.execPath, ['scripts/run.mjs', program, ...options], {
    env: { ...process.env, TMPDIR: temporary, MEILI_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output }
}

const rows = [
  'publishing all entries',
  'search index made of the rows',
  'database',
  'memory of the site at start',
  'of which the search worker',
  ...['1–10 %', '10–30 %', 'over 30 %'].flatMap((band) => [
    `${band}, 1 term`,
    `${band}, 2 terms`,
    `${band}, 3 terms`,
  ]),
  'prefix of 2 letters',
  'suggestions for 2 letters',
  'suggestions after a common word',
  'published → found',
  ...['detail', 'list', 'search'].flatMap((page) => [`${page} page, cached`, `${page} page, not cached`]),
  'detail page, the first time since a change',
  '/sitemap.xml',
]

test('npm run bench measures everything, fails nothing, and leaves nothing behind', async () => {
  const temporary = testFolder()
  const json = path.join(testFolder(), 'figures.json')

  const { code, output } = await bench(['--quick', '--json', json], temporary)

  expect(code, output).toBe(0)
  for (const row of rows) expect(output).toMatch(new RegExp(`^${row.replace('+', '\\+')} .*\\d`, 'm'))
  expect(readdirSync(temporary)).toEqual([])
  const [figures] = (JSON.parse(readFileSync(json, 'utf8')) as { sizes: SizeFigures[] }).sizes
  expect(figures?.entries).toBe(500)
  expect(figures?.port.find(({ what }) => what === 'over 30 %, 1 term')?.found).toBeGreaterThan(100)
  expect(figures?.suggestions[0]?.found).toBeGreaterThan(0)
  for (const page of figures?.site.pages ?? []) {
    expect(page.site.perSecond, page.what).toBeGreaterThan(0)
    expect(page.site.failures + page.bare.failures, page.what).toBe(0)
  }
}, 300_000)

test('npm run bench says what it can make nothing of', async () => {
  const { code, output } = await bench(['--entries', 'veel'], testFolder())

  expect(code).toBe(2)
  expect(output).toContain('--entries is "veel", but must be whole numbers from 500')
})

test('npm run bench:search has every engine that is there answer the same questions, and leaves nothing behind', async () => {
  const temporary = testFolder()
  const json = path.join(testFolder(), 'figures.json')

  const { code, output } = await bench(['--quick', '--json', json], temporary, 'bench-search')

  expect(code, output).toBe(0)
  expect(output).toContain('Meilisearch is left out: MEILI_URL is not set')
  expect(readdirSync(temporary)).toEqual([])
  const [figures] = (JSON.parse(readFileSync(json, 'utf8')) as { sizes: Comparison[] }).sizes
  expect(figures?.failed).toEqual([])
  expect(figures?.engines.map(({ name }) => name)).toEqual(['embedded', 'FTS5', 'MiniSearch'])
  for (const { name, sorts, publishedFound, suggestions, hold } of figures?.engines ?? []) {
    expect(sorts.find(({ what }) => what === 'over 30 %, 1 term')?.found, name).toBeGreaterThan(100)
    expect(publishedFound !== null, name).toBe(name === 'embedded')
    expect(suggestions.length > 0, name).toBe(name === 'embedded')
    expect(hold.question.p50, name).toBeGreaterThan(0)
    expect(hold.longestWithoutCollecting, name).toBeLessThanOrEqual(hold.longest)
    expect((hold.echo?.question.p50 ?? 0) > 0, name).toBe(name === 'embedded')
  }
}, 300_000)

test('npm run bench:search says what it can make nothing of', async () => {
  const { code, output } = await bench(['--engine', 'iets'], testFolder(), 'bench-search')

  expect(code).toBe(2)
  expect(output).toContain('--engine is "iets", but must be one of embedded, Meilisearch, FTS5, MiniSearch')
})
