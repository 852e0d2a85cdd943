import Database from 'better-sqlite3'
import type { SearchDocument } from '#app/models/search/document.ts'

/** An entry as the engines that are not ours get it: words, values, and nothing analysed. */
export interface PlainRow {
  /** From 0, in the order in which they are read. */
  readonly number: number
  readonly title: string
  readonly summary: string
  /** Answers of the form and other texts. */
  readonly texts: string
  readonly body: string
  readonly document: SearchDocument
}

/** All entries of a database that a visitor may read. */
export function* plainRows(databaseFile: string): Generator<PlainRow> {
  const connection = new Database(databaseFile, { readonly: true })
  try {
    const documents = connection.prepare<[], string>('SELECT document FROM search_documents').pluck()
    let number = 0
    for (const row of documents.iterate()) {
      const document = JSON.parse(row) as SearchDocument
      if (!document.readers.includes('public')) continue
      const { title, summary, body } = document
      yield {
        number,
        title,
        summary,
        body,
        texts: document.texts.map(({ text }) => text).join('\n'),
        document,
      }
      number += 1
    }
  } finally {
    connection.close()
  }
}
