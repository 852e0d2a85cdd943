import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { tokens } from '#app/search/analysis/tokens.ts'
import { questionOf } from '../search/port.ts'
import type { Contender, Searched } from './contender.ts'
import { FacetTable } from './facet-table.ts'
import { plainRows } from './rows.ts'

const fileOf = ({ dataDir }: Searched) => path.join(dataDir, 'bench-fts5.sqlite')

/** Rows that are written in one transaction. */
const batch = 1_000

// A column for each weight, accents folded, and an index for the prefixes that are asked.
const table = `CREATE VIRTUAL TABLE entry USING fts5(title, summary, answers, body,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4')`

/** FTS5 of SQLite: any of the words by BM25, marks and snippet its own, facets counted in memory beside it. */
export const fts5: Contender = {
  async index(searched) {
    const file = fileOf(searched)
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    const connection = new Database(file)
    connection.pragma('journal_mode = WAL')
    connection.exec(table)
    const insert = connection.prepare(
      'INSERT INTO entry (rowid, title, summary, answers, body) VALUES (?, ?, ?, ?, ?)',
    )
    connection.exec('BEGIN')
    for (const { number, title, summary, texts, body } of plainRows(searched.databaseFile)) {
      insert.run(number, title, summary, texts, body)
      if (number % batch === batch - 1) connection.exec('COMMIT; BEGIN')
    }
    connection.exec(`COMMIT; INSERT INTO entry (entry) VALUES ('optimize')`)
    connection.close()
    return { bytes: statSync(file).size }
  },

  async open(searched) {
    const facets = new FacetTable()
    for (const row of plainRows(searched.databaseFile)) facets.add(row)
    const connection = new Database(fileOf(searched), { readonly: true })
    const matching = connection
      .prepare<[string], number>('SELECT rowid FROM entry WHERE entry MATCH ?')
      .pluck()
    const hits = connection.prepare<[string, number]>(
      `SELECT rowid, highlight(entry, 0, '[', ']'), snippet(entry, -1, '[', ']', '…', 30)
       FROM entry WHERE entry MATCH ? AND rank MATCH 'bm25(10, 4, 2, 1)' ORDER BY rank LIMIT ?`,
    )
    return {
      async ask(text) {
        const words = tokens(text).map((token) => `"${token.text}"`)
        if (words.length === 0) return 0
        let query = words.join(' OR ')
        let found = matching.all(query)
        // As the site does: a word that finds nothing is taken for a beginning.
        if (found.length === 0) {
          query = `${query} *`
          found = matching.all(query)
        }
        facets.count(found)
        hits.all(query, questionOf('').limit)
        return found.length
      },
      async close() {
        connection.close()
      },
    }
  },
}
