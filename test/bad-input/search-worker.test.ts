import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { programFiles } from '#app/paths.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import { question, searchDocument, searchWorld } from '../search/search-world.ts'
import { synonymsFile } from '../search/worker-bundle.ts'

let world: ReturnType<typeof searchWorld>
beforeEach(() => {
  world = searchWorld()
  world.publish(searchDocument({ title: 'Het buurtplein' }))
  return () => world.remove()
})

/** The worker of the site, which also ends when it is asked for a word: at once, or the first time only. */
async function mortalEngine() {
  const workerFile = path.join(world.folder, 'worker.mjs')
  writeFileSync(
    workerFile,
    `import { existsSync, writeFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
const mark = ${JSON.stringify(path.join(world.folder, 'died'))}
parentPort.on('message', ({ question }) => {
  if (question?.text === 'sterf') process.exit(1)
  if (question?.text === 'val' && !existsSync(mark)) {
    writeFileSync(mark, '')
    throw new Error('fell')
  }
})
await import(${JSON.stringify(programFiles.searchWorker)})
`,
  )
  const logged: string[] = []
  const engine = await openEmbeddedSearch({
    databaseFile: world.databaseFile,
    dataDir: world.folder,
    lexiconFile: programFiles.lexicon,
    synonymsFile,
    workerFile,
    log: (message) => logged.push(message),
  })
  onTestFinished(() => engine.close())
  return { engine, logged }
}

test('a question during which the worker died once is answered by the next', async () => {
  const { engine, logged } = await mortalEngine()
  world.publish(searchDocument({ title: 'Een val' }))

  const answers = await Promise.all([engine.search(question('val')), engine.search(question('buurtplein'))])
  expect(answers.map(({ total }) => total)).toEqual([1, 1])
  expect(logged).toContain('search: the worker failed: fell')
})

test('a question that kills every worker gets an error, and those beside it are answered', async () => {
  const { engine } = await mortalEngine()

  await expect(engine.search(question('sterf'))).rejects.toMatchObject({ name: 'SearchUnavailable' })
  expect(await engine.search(question('buurtplein'))).toMatchObject({ total: 1 })
  expect(await engine.health()).toMatchObject({ ready: true })
})
