import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { prepareDatabase } from '#app/database.server.ts'
import { openLog } from '#app/log.server.ts'
import { ask } from '../support/request.ts'
import { failToStart, freePort, startServer } from '../support/server.ts'
import { testFolder } from '../support/test-folder.ts'

describe('a start that cannot be', () => {
  test.each([
    ['a file', 'package.json'],
    ['a path through a file', 'package.json/data'],
    ['a place where nobody can make a folder', '/proc/leerplein/data'],
    ['a name that is too long', 'a'.repeat(300)],
  ])('names DATA_DIR and says what it must be, at once: %s', async (_, dataDir) => {
    const started = performance.now()
    const { code, output } = await failToStart({ DATA_DIR: dataDir, PORT: '0' })

    expect(code).toBe(1)
    expect(output).toContain(`DATA_DIR is "${path.resolve(dataDir)}", but must be a folder to write in`)
    expect(output).not.toContain('    at ')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test.each([
    ['that is none', (file: string) => writeFileSync(file, 'geen database '.repeat(100))],
    ['that is a folder', (file: string) => mkdirSync(file)],
  ])('names DATA_DIR when it has a database in it %s, and leaves it', async (_, put) => {
    const dataDir = testFolder()
    put(path.join(dataDir, 'leerplein.db'))
    const { code, output } = await failToStart({ DATA_DIR: dataDir, PORT: '0' })

    expect(code).toBe(1)
    expect(output).toContain(`DATA_DIR is "${dataDir}", but leerplein.db in it cannot be used`)
    expect(output).toContain('restore a backup, or choose another folder')
    expect(output).not.toContain('    at ')
    expect(readdirSync(dataDir)).toEqual(['leerplein.db'])
  })

  test('names every setting that is wrong, and what it should be', async () => {
    const { code, output } = await failToStart({ PORT: 'acht', LOG_LEVEL: 'luid', DATA_DIR: testFolder() })

    expect(code).toBe(1)
    expect(output).toContain('PORT is "acht", but must be a port number from 0 to 65535')
    expect(output).toContain('LOG_LEVEL is "luid", but must be one of')
    expect(output).not.toContain('    at ')
  })

  test('names CONTENT_DIR when there is no content and never was', async () => {
    const { code, output } = await failToStart({ CONTENT_DIR: '/nergens', PORT: '0', DATA_DIR: testFolder() })

    expect(code).toBe(1)
    expect(output).toContain('CONTENT_DIR must be a folder with entries, but there is no folder /nergens')
    expect(output).not.toContain('    at ')
  })

  test('says which port is in use', async () => {
    const first = await startServer()
    const { code, output } = await failToStart({ PORT: String(first.port), DATA_DIR: testFolder() })
    await first.stop()

    expect(code).toBe(1)
    expect(output).toContain(`port ${first.port} on 127.0.0.1 is in use`)
    expect(output).not.toContain('    at ')
  })

  test('refuses a database that a newer version made, and leaves it as it was', async () => {
    const dataDir = testFolder()
    await (await startServer({ DATA_DIR: dataDir })).stop()
    const database = new Database(path.join(dataDir, 'leerplein.db'))
    database.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)")
    database.close()

    const { code, output } = await failToStart({ DATA_DIR: dataDir, PORT: String(await freePort()) })

    expect(code).toBe(1)
    expect(output).toContain('made by a newer version of Leerplein')
    expect(output).not.toContain('    at ')
    expect(existsSync(path.join(dataDir, 'backups'))).toBe(false)
  })
})

test('with port 0 the site takes a free one, and absolute addresses have it', async () => {
  const server = await startServer({ PORT: '0' })
  const pages = await Promise.all(
    ['/', '/toolbox/het-plein', '/sitemap.xml', '/robots.txt', '/feed.xml'].map((path) =>
      ask(server.port, path),
    ),
  )
  await server.stop()

  expect(server.port).toBeGreaterThan(0)
  for (const { text } of pages) {
    expect(text).toContain(server.address)
    expect(text.match(/http:\/\/localhost(?::\d+)?/g)?.filter((origin) => origin !== server.address)).toEqual(
      [],
    )
  }
})

test('two starts at the same time on an empty data folder both come up', async () => {
  const dataDir = testFolder()
  const servers = await Promise.all([startServer({ DATA_DIR: dataDir }), startServer({ DATA_DIR: dataDir })])

  for (const server of servers) {
    const { entries } = JSON.parse((await ask(server.port, '/healthz')).text)
    expect(entries).toBeGreaterThan(20)
  }
  for (const server of servers) expect(await server.stop()).toBe(0)
})

test('content that is gone at a later start is told, and the site goes on with what it had', async () => {
  const server = await startServer({ CONTENT_DIR: '/nergens' })
  const { entries } = JSON.parse((await ask(server.port, '/healthz')).text)
  await server.stop()

  expect(entries).toBeGreaterThan(20)
  expect(server.output()).toContain('The content was not loaded, the site goes on with what it had')
})

test('a database is copied before it is migrated', async () => {
  const dataDir = testFolder()
  const file = path.join(dataDir, 'leerplein.db')
  const old = new Database(file)
  old.exec("CREATE TABLE memory (what TEXT); INSERT INTO memory VALUES ('van vroeger')")
  old.close()

  await (await startServer({ DATA_DIR: dataDir })).stop()

  const [copy] = readdirSync(path.join(dataDir, 'backups'))
  const kept = new Database(path.join(dataDir, 'backups', String(copy)), { readonly: true })
  expect(kept.prepare('SELECT what FROM memory').pluck().get()).toBe('van vroeger')
  kept.close()
})

test('a second start changes nothing, and keeps the secret to itself', async () => {
  const dataDir = testFolder()
  await (await startServer({ DATA_DIR: dataDir })).stop()
  const secret = readFileSync(path.join(dataDir, 'secret.key'))

  const second = await startServer({ DATA_DIR: dataDir })
  expect(await second.stop()).toBe(0)

  expect(second.output()).toContain('nothing changed')
  expect(readFileSync(path.join(dataDir, 'secret.key'))).toEqual(secret)
  expect(statSync(path.join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600)
})

test('a request is one line in the log, without what was asked for', async () => {
  const server = await startServer()
  await ask(server.port, '/zoeken?q=mevrouw+Jansen')
  await server.stop()

  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.includes('"msg":"request"'))
  expect(lines).toHaveLength(1)
  expect(JSON.parse(String(lines[0]))).toMatchObject({ method: 'GET', path: '/zoeken', status: 200 })
  expect(server.output()).not.toContain('Jansen')
})

test('the secret of a link is not in the log: who reads it before its owner could use it', async () => {
  const server = await startServer()
  const secret = 'x'.repeat(43)
  await ask(server.port, `/adres/${secret}`)
  await server.stop()

  expect(server.output()).toContain('"path":"/adres/…"')
  expect(server.output()).not.toContain(secret)
})

test('a disk that is full while the content is loaded: the site comes up with what it has, and says so', async () => {
  const dataDir = testFolder()
  await prepareDatabase({ DATA_DIR: dataDir }, openLog('silent'))
  const emptyKb = statSync(path.join(dataDir, 'leerplein.db')).size / 1024
  const server = await startServer({ DATA_DIR: dataDir }, emptyKb + 40)

  expect((await ask(server.port, '/healthz')).status).toBe(200)
  expect(await server.stop()).toBe(0)
  expect(server.output()).toContain('The content was not loaded, the site goes on with what it had')
  expect(server.output()).not.toContain('    at ')

  const again = await startServer({ DATA_DIR: dataDir })
  expect(JSON.parse((await ask(again.port, '/healthz')).text).entries).toBeGreaterThan(20)
  await again.stop()
})
