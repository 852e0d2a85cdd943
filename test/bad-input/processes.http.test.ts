import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { ask } from '../support/request.ts'
import { copyOfTemplate, freePort, startServer } from '../support/server.ts'
import { testFolder } from '../support/test-folder.ts'
import { aTool, contentFolder } from '../support/worlds/content-folder.ts'

interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Runs a built command of the project; with a limit, no file that it writes may grow beyond so many kB. */
async function run(name: string, environment: Record<string, string>, limitKb?: number): Promise<Ended> {
  const command = `exec ${JSON.stringify(process.execPath)} build/node/${name}.js`
  const child = spawn('bash', ['-c', limitKb === undefined ? command : `ulimit -f ${limitKb}; ${command}`], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      // A site that comes up after all has said what it had to say.
      if (output.includes('Leerplein is at')) child.kill('SIGTERM')
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output }
}

function rowsOf(dataDir: string, table: string): number {
  const database = new Database(path.join(dataDir, 'leerplein.db'), { readonly: true })
  const count = database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
  database.close()
  return count
}

describe('two processes at once on an empty data folder', () => {
  test('sync the same content to one revision of each entry', async () => {
    const dataDir = testFolder()
    const ended = await Promise.all([1, 2, 3].map(() => run('content-sync', { DATA_DIR: dataDir })))

    expect(ended.map(({ code, output }) => [code, code === 0 ? '' : output])).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ])
    expect(rowsOf(dataDir, 'entries')).toBeGreaterThan(20)
    expect(rowsOf(dataDir, 'revisions')).toBe(rowsOf(dataDir, 'entries'))
    expect(rowsOf(dataDir, 'generation')).toBe(1)
    expect(rowsOf(dataDir, '__drizzle_migrations')).toBe(
      readdirSync('db/migrations').filter((f) => f.endsWith('.sql')).length,
    )
  })

  test('sync while the site is up: what it shows is whole', async () => {
    const server = await startServer({ LOG_LEVEL: 'error' })
    await using folder = await contentFolder()
    await folder.write('toolbox/een.mdx', aTool(1, { title: 'Alleen dit' }))
    const { code } = await run('content-sync', { DATA_DIR: server.dataDir, CONTENT_DIR: folder.dir })

    expect(code).toBe(0)
    expect((await ask(server.port, '/toolbox')).text).toContain('Alleen dit')
    expect((await ask(server.port, '/toolbox')).text.match(/<article/g)).toHaveLength(1)
    await server.stop()
  })
})

describe('a disk that is full', () => {
  test('at the first start says so, at once and without a stack', async () => {
    const started = performance.now()
    const { code, output } = await run(
      'serve',
      { DATA_DIR: testFolder(), PORT: String(await freePort()) },
      48,
    )

    expect(code).toBe(1)
    expect(output).toContain('Leerplein cannot start: there is no room left on the disk')
    expect(output).not.toMatch(/^\s+at /m)
    expect(performance.now() - started).toBeLessThan(8_000)
  })

  test('during a sync says so without a stack, and the entries stay as they were', async () => {
    const dataDir = copyOfTemplate()
    await using folder = await contentFolder()
    for (let i = 0; i < 20; i++)
      await folder.write(`toolbox/nog-${i}.mdx`, aTool(i, { when: 'Lang. '.repeat(3_000) }))
    const before = rowsOf(dataDir, 'revisions')
    const { code, output } = await run('content-sync', { DATA_DIR: dataDir, CONTENT_DIR: folder.dir }, 200)

    expect(code).toBe(1)
    expect(output).toContain('there is no room left on the disk')
    expect(output).not.toMatch(/^\s+at /m)
    expect(rowsOf(dataDir, 'revisions')).toBe(before)
    expect(rowsOf(dataDir, 'archivals')).toBe(0)
  })

  test('at a later start the site comes up with what it had', async () => {
    const dataDir = copyOfTemplate()
    await using folder = await contentFolder()
    for (let i = 0; i < 20; i++)
      await folder.write(`toolbox/nog-${i}.mdx`, aTool(i, { when: 'Lang. '.repeat(3_000) }))
    const { output } = await run(
      'serve',
      { DATA_DIR: dataDir, CONTENT_DIR: folder.dir, PORT: String(await freePort()) },
      200,
    )

    expect(output).toContain(
      'The content was not loaded, the site goes on with what it had: there is no room left',
    )
    expect(output).toContain('Leerplein is at')
  })
})

test.each(['content-sync', 'content-export'])('%s refuses a database of a newer version', async (name) => {
  const dataDir = copyOfTemplate()
  const database = new Database(path.join(dataDir, 'leerplein.db'))
  database.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)")
  database.close()
  const { code, output } = await run(name, { DATA_DIR: dataDir })

  expect(code).toBe(1)
  expect(output).toContain('made by a newer version of Leerplein')
  expect(output).not.toMatch(/^\s+at /m)
})
