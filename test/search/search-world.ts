import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type Database from 'better-sqlite3'
import type { EntryDocument } from '#app/models/entries/document.ts'
import type { SearchDocument } from '#app/models/search/document.ts'
import type { SearchQuestion } from '#app/models/search/port.ts'
import { analyse } from '#app/search/analysis/analyse.server.ts'
import { type Lexicon, loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { connect } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { lexiconFile, migrationsFolder } from './worker-bundle.ts'

/** A database with published entries, as those who publish leave it. */
export interface SearchWorld {
  readonly folder: string
  readonly databaseFile: string
  readonly connection: Database.Database
  readonly lexicon: Lexicon
  /** Publishes entries in one generation, in place of what they were before. */
  publish(...documents: readonly SearchDocument[]): void
  /** Gives a published entry its document, by which cases are compared. */
  tell(id: string, document: Pick<EntryDocument, 'kind' | 'themes' | 'record'>): void
  /** Takes entries offline in one generation. */
  withdraw(...ids: readonly string[]): void
  remove(): void
}

/** A new migrated database in a folder of its own. */
export function searchWorld(): SearchWorld {
  const folder = mkdtempSync(path.join(tmpdir(), 'leerplein-search-'))
  const databaseFile = path.join(folder, 'leerplein.db')
  const connection = connect(databaseFile)
  migrate(connection, migrationsFolder)
  const lexicon = loadLexicon(lexiconFile)
  const insertEntry = connection.prepare(
    `INSERT INTO entries (id, kind, slug, visibility, context, title, created_at) VALUES (?, ?, ?, 'openbaar', '[]', ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title`,
  )
  const insertRow = connection.prepare('INSERT OR REPLACE INTO search_documents VALUES (?, ?, ?, ?)')
  const insertRevision = connection.prepare(
    `INSERT OR REPLACE INTO revisions (id, entry_id, number, record_version, document, hash, origin, created_at)
     VALUES (?, ?, 1, 1, ?, '', 'site', '2020-01-01T00:00:00.000Z')`,
  )
  const deleteReaders = connection.prepare('DELETE FROM entry_readers WHERE entry_id = ?')
  const insertReader = connection.prepare('INSERT INTO entry_readers (entry_id, principal) VALUES (?, ?)')
  const deleteRow = connection.prepare('DELETE FROM search_documents WHERE entry_id = ?')
  const raise = connection.prepare<[], number>(
    `INSERT INTO generation VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET value = value + 1 RETURNING value`,
  )
  const note = connection.prepare('INSERT INTO changes (generation, entry_id) VALUES (?, ?)')
  // As `queueForIndex` does it.
  const queue = connection.prepare(
    `INSERT INTO outbox (topic, key, subject, payload, not_before)
     SELECT 'search', 'search:' || @generation || ':' || @id, @id, '{}', '' WHERE EXISTS (SELECT 1 FROM search_index WHERE attached)
     ON CONFLICT DO NOTHING`,
  )
  const changed = (ids: readonly string[], work: () => void) =>
    connection.transaction(() => {
      work()
      const generation = raise.pluck().get()
      for (const id of ids) {
        note.run(generation, id)
        queue.run({ generation: String(generation), id })
      }
    })()
  return {
    folder,
    databaseFile,
    connection,
    lexicon,
    publish(...documents) {
      const rows = documents.map((document) => ({ document, ...analyse(document, lexicon) }))
      const ids = documents.map((document) => document.id)
      changed(ids, () => {
        for (const { document, version, analysed } of rows) {
          insertEntry.run(document.id, document.kind, document.id, document.title, document.published)
          insertRow.run(document.id, version, JSON.stringify(document), analysed)
          deleteReaders.run(document.id)
          for (const reader of document.readers) insertReader.run(document.id, reader)
        }
      })
    },
    tell(id, document) {
      changed([id], () => {
        insertRevision.run(id, id, JSON.stringify(document))
        connection.prepare('UPDATE entries SET published_revision = ? WHERE id = ?').run(id, id)
      })
    },
    withdraw(...ids) {
      changed(ids, () => {
        for (const id of ids) deleteRow.run(id)
      })
    },
    remove() {
      connection.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

let made = 0

/** A public experiment that says nothing but what is given. */
export function searchDocument(given: Partial<SearchDocument> & { readonly title: string }): SearchDocument {
  made += 1
  const document = {
    id: `entry-${String(made).padStart(6, '0')}`,
    kind: 'experiment' as const,
    summary: '',
    texts: [],
    body: '',
    readers: ['public'],
    published: '2020-01-01T00:00:00.000Z',
    ...given,
  }
  return { ...document, facets: { soort: [document.kind], ...given.facets } }
}

/** A question of someone without an account, for the best 20. */
export function question(text: string, given: Partial<SearchQuestion> = {}): SearchQuestion {
  return { text, readers: ['public'], chosen: {}, counted: [], sort: 'beste', offset: 0, limit: 20, ...given }
}
