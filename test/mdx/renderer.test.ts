import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRenderer, RendererFailed } from '#app/mdx/renderer.server.ts'
import { rendererVersion, textHash } from '#app/models/texts/text-hash.server.ts'
import { buildWorker } from './worker-file.ts'

let workerFile: string
let folder: string
beforeAll(async () => {
  workerFile = await buildWorker('renderer')
  folder = await mkdtemp(join(tmpdir(), 'leerplein-worker-'))
})
afterAll(() => rm(folder, { recursive: true }))

// Grows with the square of its length: minutes.
const slow = '**a*'.repeat(40_000)

test('a text that takes minutes is refused after two seconds, and the next one is rendered', async () => {
  const renderer = openRenderer({ workerFile })
  await renderer.render('Klaar.', 'member')
  const start = performance.now()
  const outcomes = await Promise.all([
    renderer.render(slow, 'member').then((outcome) => ({ outcome, took: performance.now() - start })),
    renderer.render('Daarna.', 'content'),
  ])
  await renderer.close()
  expect(outcomes[0].outcome).toMatchObject({
    ok: false,
    problems: [{ line: 1, column: 1, reason: expect.stringContaining('text takes too long') }],
  })
  expect(outcomes[0].took).toBeGreaterThan(1900)
  expect(outcomes[0].took).toBeLessThan(2750)
  expect(outcomes[1]).toMatchObject({ ok: true, html: '<p>Daarna.</p>' })
})

test('texts asked for at once each get their own answer', async () => {
  const renderer = openRenderer({ workerFile })
  const texts = Array.from({ length: 20 }, (_, index) => `Tekst ${index}`)
  const outcomes = await Promise.all(texts.map((text) => renderer.render(text, 'member')))
  await renderer.close()
  expect(outcomes.map((outcome) => outcome.ok && outcome.plainText)).toEqual(texts)
})

test('a worker that dies between two texts is replaced', async () => {
  const dying = await worker(
    'dying.mjs',
    `parentPort.on('message', () => {
       parentPort.postMessage({ ok: false, problems: [] })
       setTimeout(() => { throw new Error('dies without work') }, 20)
     })`,
  )
  const renderer = openRenderer({ workerFile: dying })
  expect(await renderer.render('a', 'member')).toEqual({ ok: false, problems: [] })
  // Its end is all there is to wait for, and nothing outside tells of it.
  await pause(300)
  const start = performance.now()
  expect(await renderer.render('b', 'member')).toEqual({ ok: false, problems: [] })
  expect(performance.now() - start).toBeLessThan(1500)
  await renderer.close()
})

test('a worker that fails during a text is our fault, not that of the text', async () => {
  const failing = await worker(
    'failing.mjs',
    `parentPort.on('message', () => { throw new Error('a defect') })`,
  )
  const renderer = openRenderer({ workerFile: failing })
  await expect(renderer.render('a', 'member')).rejects.toThrow(RendererFailed)
  await expect(renderer.render('b', 'member')).rejects.toThrow('a defect')
  await renderer.close()
})

test('a text that takes all memory is refused', async () => {
  const greedy = await worker(
    'greedy.mjs',
    `parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)) })`,
  )
  const renderer = openRenderer({ workerFile: greedy })
  expect(await renderer.render('a', 'member')).toMatchObject({ ok: false, problems: [{ line: 1 }] })
  await renderer.close()
})

test('a worker that is not there is told as such', async () => {
  const renderer = openRenderer({ workerFile: join(folder, 'nowhere.js') })
  await expect(renderer.render('a', 'member')).rejects.toThrow(RendererFailed)
  await renderer.close()
})

test('the key of a stored text depends on the text and its way', () => {
  const keys = [textHash('a', 'content'), textHash('a', 'member'), textHash('b', 'member')]
  expect(new Set(keys).size).toBe(3)
  expect(keys.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true)
  expect(rendererVersion).toMatch(/^\d+$/)
})

async function worker(name: string, code: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads'\n${code}\nparentPort.postMessage('ready')\n`,
  )
  return file
}
