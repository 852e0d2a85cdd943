import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { BackupRefused, backup, databaseName, restore } from '#db/backup.ts'
import { connect } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'

let dir: string
const now = new Date('2026-11-22T10:00:00Z')
const at = (name: string) => path.join(dir, name)

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'leerplein-backup-'))
  return () => rm(dir, { recursive: true, force: true })
})

/** A data folder with a database that is open, and a file. */
async function site() {
  await mkdir(at('data/files/ab'), { recursive: true })
  await writeFile(at('data/files/ab/foto'), 'bytes')
  const connection = connect(at(`data/${databaseName}`))
  migrate(connection, path.resolve('db/migrations'))
  connection.exec(
    "INSERT INTO municipalities (code, slug, name, province) VALUES ('GM1', 'x', 'Ĳ, met komma', 'P')",
  )
  return connection
}

function dump(file: string): unknown {
  const connection = connect(file, { readonly: true })
  try {
    const tables = connection.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all() as {
      name: string
      sql: string | null
    }[]
    return tables.map(({ name, sql }) =>
      sql?.startsWith('CREATE TABLE')
        ? [name, sql, connection.prepare(`SELECT * FROM "${name}"`).all()]
        : [name, sql],
    )
  } finally {
    connection.close()
  }
}

test('what is backed up while the site runs comes back in an empty folder, rows and files', async () => {
  const running = await site()
  await backup({ dataDir: at('data'), target: at('copy'), now })
  const before = dump(at(`data/${databaseName}`))
  running.close()
  await restore({ from: at('copy'), dataDir: at('new'), now })
  expect(dump(at(`new/${databaseName}`))).toEqual(before)
  expect(await readFile(at('new/files/ab/foto'), 'utf8')).toBe('bytes')
})

test('a backup holds what was committed, not what is under way', async () => {
  const running = await site()
  running.exec('BEGIN; DELETE FROM municipalities')
  await backup({ dataDir: at('data'), target: at('copy'), now })
  running.exec('ROLLBACK')
  running.close()
  await restore({ from: at('copy'), dataDir: at('new'), now })
  const restored = connect(at(`new/${databaseName}`), { readonly: true })
  expect(restored.prepare('SELECT name FROM municipalities').pluck().all()).toEqual(['Ĳ, met komma'])
  restored.close()
})

test('neither overwrites anything', async () => {
  ;(await site()).close()
  await backup({ dataDir: at('data'), target: at('copy'), now })
  await expect(backup({ dataDir: at('data'), target: at('copy'), now })).rejects.toThrow(/not empty/)
  await expect(restore({ from: at('copy'), dataDir: at('data'), now })).rejects.toThrow(/not empty/)
})

test('a backup that was cut off or changed is refused, and leaves nothing behind', async () => {
  ;(await site()).close()
  await backup({ dataDir: at('data'), target: at('copy'), now })
  await truncate(at(`copy/${databaseName}`), 4096)
  await expect(restore({ from: at('copy'), dataDir: at('new'), now })).rejects.toThrow(
    /is not what was backed up/,
  )
  await writeFile(at('copy/manifest.json'), '{')
  await expect(restore({ from: at('copy'), dataDir: at('new'), now })).rejects.toThrow(/is damaged/)
  await writeFile(at('copy/manifest.json'), '{"made":"","files":{}}')
  await expect(restore({ from: at('copy'), dataDir: at('new'), now })).rejects.toThrow(
    /is not what was backed up/,
  )
  await rm(at('copy/manifest.json'))
  await expect(restore({ from: at('copy'), dataDir: at('new'), now })).rejects.toThrow(/is no backup/)
  await expect(readFile(at(`new/${databaseName}`))).rejects.toThrow()
})

test('a journal that was left behind is not played over what is restored', async () => {
  ;(await site()).close()
  await backup({ dataDir: at('data'), target: at('copy'), now })
  await mkdir(at('new'))
  await writeFile(at(`new/${databaseName}-wal`), 'old')
  await expect(restore({ from: at('copy'), dataDir: at('new'), now })).rejects.toThrow(/not empty/)
})

test('what is restored sends nothing and lets nobody in, until somebody says so', async () => {
  const running = await site()
  running.exec(`
    INSERT INTO people (id, name, address, created_at) VALUES ('anna', 'Anna', 'anna@leerplein.example', '');
    INSERT INTO sessions (id, person_id, expires_at, created_at, device) VALUES ('s', 'anna', '', '', '');
    INSERT INTO links (hash, purpose, subject, created_at, expires_at) VALUES ('l', 'password', 'anna', '', '');
    INSERT INTO entries (id, kind, slug, visibility, title, context, created_at) VALUES ('e', 'tool', 'e', 'team', '', '[]', '');
    INSERT INTO notices (person_id, cause, topic, entry_id, at, due) VALUES ('anna', 'new:e', 'news', 'e', '', '');
    INSERT INTO outbox (topic, key, subject, payload, not_before, taken_at, done_at, held_at) VALUES
      ('mail', 'waiting', '', '{}', '', NULL, NULL, NULL),
      ('mail', 'uncertain', '', '{}', '', '2026-11-22T09:00:00.000Z', NULL, NULL),
      ('mail', 'done', '', '{}', '', NULL, '2026-11-22T09:00:00.000Z', NULL),
      ('mail', 'held', '', '{}', '', NULL, NULL, '2026-11-22T09:00:00.000Z'),
      ('index', 'other', '', '{}', '', NULL, NULL, NULL)`)
  running.close()
  await backup({ dataDir: at('data'), target: at('copy'), now })
  await restore({ from: at('copy'), dataDir: at('new'), now: new Date('2026-11-23T10:00:00Z') })

  const restored = connect(at(`new/${databaseName}`), { readonly: true })
  const count = (table: string) => restored.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect(['sessions', 'links', 'notices', 'people'].map(count)).toEqual([0, 0, 0, 1])
  const rows = restored.prepare('SELECT key, held_at AS since FROM outbox ORDER BY id').raw().all()
  expect(rows).toEqual([
    ['waiting', '2026-11-23T10:00:00.000Z'],
    ['uncertain', '2026-11-23T10:00:00.000Z'],
    ['done', null],
    ['held', '2026-11-22T09:00:00.000Z'],
    ['other', null],
  ])
  restored.close()
})

test('a backup that is older than accounts and mail comes back as it was', async () => {
  await mkdir(at('data'))
  const old = connect(at(`data/${databaseName}`))
  old.exec("CREATE TABLE outbox (id INTEGER PRIMARY KEY, topic TEXT); INSERT INTO outbox VALUES (1, 'mail')")
  old.close()
  await backup({ dataDir: at('data'), target: at('copy'), now })
  const before = dump(at(`data/${databaseName}`))
  await restore({ from: at('copy'), dataDir: at('new'), now })
  expect(dump(at(`new/${databaseName}`))).toEqual(before)
})

test('a folder without a database has nothing to back up', async () => {
  await expect(backup({ dataDir: at('nothing'), target: at('copy'), now })).rejects.toThrow(BackupRefused)
})
