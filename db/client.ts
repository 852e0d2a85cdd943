import Database from 'better-sqlite3'
import { type Db, drizzleOn } from './drizzle.ts'
import { type Tx, writer } from './write.ts'

/** The database of the site: one connection that reads, one that writes. */
export interface Store {
  readonly read: Db
  /** Does work in one transaction. See `writer`. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** How often what is shown has changed; answers kept in memory hold for one generation. */
  generation(): number
  /** Calls this after each commit of this store, for what looks whether there is work; gives a way to stop that. */
  onCommit(listener: () => void): () => void
  close(): void
}

// Another process's write lock would freeze the event loop for as long as SQLite waits itself:
// wait briefly here, and try again asynchronously in `writer`.
const busyTimeoutMs = 25

// What is committed is written back into the database once there are so many pages of it, by whoever commits next.
// SQLite's own 1,000 make that person wait 11 ms every thirteenth time; 200 take 4 ms and the mean hardly differs.
const pagesBeforeWritingBack = 200

// What pages read over and over: rows of entries and indexes. With the default of 16 MB, 100,000 entries take twice as
// long; a small database never fills it.
const readCacheKb = 64 * 1024

/** Opens a connection with the settings that every connection needs. */
export function connect(file: string, options: { readonly?: boolean } = {}): Database.Database {
  const connection = new Database(file, { readonly: options.readonly ?? false, timeout: busyTimeoutMs })
  if (!options.readonly) {
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma(`wal_autocheckpoint = ${pagesBeforeWritingBack}`)
  }
  connection.pragma('foreign_keys = ON')
  return connection
}

/**
 * Opens the database in a file; its folder must exist and it must have been migrated.
 *
 * @param file path of the SQLite database.
 */
export function openStore(file: string): Store {
  const reading = connect(file)
  reading.pragma(`cache_size = -${readCacheKb}`)
  return storeOn(reading, connect(file))
}

/** A store on open connections; tests give the same connection twice. */
export function storeOn(reading: Database.Database, writing: Database.Database): Store {
  const generation = reading.prepare<[], number>('SELECT value FROM generation WHERE id = 1').pluck()
  const write = writer(writing, drizzleOn(writing))
  const listeners = new Set<() => void>()
  return {
    read: drizzleOn(reading),
    async write(work) {
      const result = await write(work)
      for (const listener of listeners) listener()
      return result
    },
    generation: () => generation.get() ?? 0,
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      reading.close()
      if (writing !== reading) writing.close()
    },
  }
}
