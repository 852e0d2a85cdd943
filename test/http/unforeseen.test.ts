import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ask } from '../support/request.ts'
import { startServer } from '../support/server.ts'

test('an error that nobody foresaw: the visitor gets an id, the log has it, and the site goes on', async () => {
  const server = await startServer()
  const database = new Database(path.join(server.dataDir, 'leerplein.db'))
  database.exec('ALTER TABLE entries RENAME TO entries_away')

  const page = await ask(server.port, '/toolbox/het-plein')
  const feed = await ask(server.port, '/feed.xml')

  database.exec('ALTER TABLE entries_away RENAME TO entries')
  database.close()
  const after = await ask(server.port, '/toolbox/het-plein')
  await server.stop()

  for (const answer of [page, feed]) {
    expect(answer.status).toBe(500)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.text).not.toMatch(/Sqlite|no such table|node_modules| {4}at /)
    const id = /(?:<strong>|\()([0-9a-f]{8})\b/.exec(answer.text)?.[1]
    const logged = server
      .output()
      .split('\n')
      .filter((line) => line.includes(`"id":"${id}"`) && line.includes('"err"'))
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain('no such table')
  }
  expect(page.text).toContain('<html lang="nl"')
  expect(page.text).toMatch(/<form[^>]*action="\/zoeken"/)
  expect(after.status).toBe(200)
})
