import { setTimeout as pause } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import type { Db } from './drizzle.ts'

declare const inTransaction: unique symbol

/** A database within a transaction of `write`; what changes rows asks for one. */
export type Tx = Db & { readonly [inTransaction]: true }

/** Another process kept the database locked for longer than a writer waits. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy'
  constructor() {
    super(`the database stayed locked by another process for ${patienceMs / 1000} s`)
  }
}

/** There is no room for what was to be written; nothing of it was. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull'
  constructor(options?: ErrorOptions) {
    super('there is no room left on the disk of the database; make room and try again', options)
  }
}

const patienceMs = 5_000

/**
 * Makes the one way to write: work is done one after the other, each in a transaction of its own that is
 * rolled back when the work throws. Within the work, await database calls only: whoever waits for something
 * else keeps every other writer waiting.
 *
 * @returns a function that gives what the work gives; it throws what the work throws, or DatabaseBusy or DiskFull.
 */
export function writer(connection: Database.Database, db: Db) {
  let last: Promise<unknown> = Promise.resolve()

  return function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const turn = last.then(() => transaction(connection, () => work(db as Tx)))
    last = turn.catch(() => undefined)
    return turn
  }
}

async function transaction<T>(connection: Database.Database, work: () => Promise<T>): Promise<T> {
  await begin(connection)
  try {
    const result = await work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw isFull(error) ? new DiskFull({ cause: error }) : error
  }
}

async function begin(connection: Database.Database): Promise<void> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    try {
      connection.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() > deadline) throw new DatabaseBusy()
      await pause(20)
    }
  }
}

/** Whether another process has the database locked. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY')
}

/** Whether SQLite could not write: the disk is full, or the file may not grow any more. */
export function isFull(error: unknown): boolean {
  return ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE'].includes(codeOf(error))
}

/** Whether the file of a database cannot be opened or written, or holds something else. */
export function isUnusable(error: unknown): boolean {
  return /^SQLITE_(?:CANTOPEN|NOTADB|CORRUPT|READONLY|PERM)/.test(codeOf(error))
}

/** The code of an error of SQLite, also where the query builder wrapped it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error ? String(error.code) : codeOf(error.cause)
}
