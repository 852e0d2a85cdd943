import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { drizzleOn } from '#db/drizzle.ts'

const connected = () => {
  const connection = new Database(':memory:')
  connection.exec("CREATE TABLE words (word TEXT); INSERT INTO words VALUES ('plein')")
  return { connection, db: drizzleOn(connection) }
}

test('a query that was asked for as lists gives rows again when it is asked for as rows', async () => {
  const { db } = connected()
  const query = sql`SELECT word FROM words`
  expect(await db.values(query)).toEqual([['plein']])
  expect(await db.all(query)).toEqual([{ word: 'plein' }])
  expect(await db.values(query)).toEqual([['plein']])
})

test('a query sees what was written and which columns came since it was first asked', async () => {
  const { connection, db } = connected()
  const query = sql`SELECT * FROM words`
  expect(await db.all(query)).toEqual([{ word: 'plein' }])
  connection.exec("ALTER TABLE words ADD COLUMN theme TEXT; INSERT INTO words VALUES ('buurt', 'x')")
  expect(await db.all(query)).toEqual([
    { word: 'plein', theme: null },
    { word: 'buurt', theme: 'x' },
  ])
})

test('more different queries than are remembered all answer', async () => {
  const { db } = connected()
  for (let i = 0; i < 1_200; i += 1)
    expect(await db.get(sql.raw(`SELECT ${i % 700} AS n`))).toEqual({ n: i % 700 })
})
