import type Database from 'better-sqlite3'
import type { Traits } from '#app/models/comparable/traits.ts'
import { traitsOf } from '#app/models/comparable/traits-of.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { caseKinds } from '#app/models/entries/kinds/index.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { SearchDocument } from '#app/models/search/document.ts'
import { analyse, versionWith } from '#app/search/analysis/analyse.server.ts'
import { decodeAnalysed, type Places } from '#app/search/analysis/analysed.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { PlacesReader } from '#app/search/analysis/places.server.ts'
import type { IndexedRow } from './index.ts'

interface Row {
  readonly version: string
  readonly document: string
  readonly analysed: Buffer
  readonly size: number
}

// The analysis follows from the document, so its bytes need not be compared.
const sizeOfRow = 'octet_length(document)'

const publishedCase = `SELECT revisions.document FROM entries
  JOIN revisions ON revisions.id = entries.published_revision
  WHERE entries.id = ? AND entries.kind IN (${caseKinds.map((kind) => `'${kind}'`).join(', ')})`

/** The rows that the index is made of, out of the database. */
export class Rows {
  readonly #connection: Database.Database
  readonly #version: string
  readonly #lexicon: Lexicon
  readonly #places: Municipalities
  readonly #wordPlaces = new PlacesReader()
  readonly #inTransaction: (work: () => unknown) => unknown
  readonly #row: Database.Statement<[string], Row>
  readonly #case: Database.Statement<[string], string>
  // Every question asks for the generation, and every change for the rest: prepared once.
  readonly #generation: Database.Statement<[], number>
  readonly #firstChange: Database.Statement<[], number | null>
  readonly #changed: Database.Statement<[number], string>

  constructor(connection: Database.Database, lexicon: Lexicon, places: Municipalities) {
    this.#connection = connection
    this.#lexicon = lexicon
    this.#places = places
    this.#version = versionWith(lexicon)
    this.#inTransaction = connection.transaction((work: () => unknown) => work())
    this.#row = connection.prepare(
      `SELECT version, document, analysed, ${sizeOfRow} AS size FROM search_documents WHERE entry_id = ?`,
    )
    this.#case = connection.prepare<[string], string>(publishedCase).pluck()
    this.#generation = connection.prepare<[], number>('SELECT value FROM generation WHERE id = 1').pluck()
    this.#firstChange = connection.prepare<[], number | null>('SELECT min(generation) FROM changes').pluck()
    this.#changed = connection
      .prepare<[number], string>('SELECT DISTINCT entry_id FROM changes WHERE generation > ?')
      .pluck()
  }

  /** Runs work on one state of the database. */
  inOneState<T>(work: () => T): T {
    return this.#inTransaction(work) as T
  }

  generation(): number {
    return this.#generation.get() ?? 0
  }

  /** Ids of all entries that are searched. */
  ids(): string[] {
    return this.#connection.prepare<[], string>('SELECT entry_id FROM search_documents').pluck().all()
  }

  /** Id and size of the row of each entry that is searched. */
  sizes(): IterableIterator<[string, number]> {
    const rows = this.#connection.prepare<[], [string, number]>(
      `SELECT entry_id, ${sizeOfRow} FROM search_documents`,
    )
    return rows.raw().iterate() as IterableIterator<[string, number]>
  }

  /** Ids of entries that changed after a generation; undefined when the log does not go back so far. */
  changedSince(generation: number): string[] | undefined {
    const first = this.#firstChange.get()
    if (first !== null && first !== undefined && first > generation + 1 && generation > 0) return undefined
    return this.#changed.all(generation)
  }

  /** The last changes up to a generation as one text: another database has others. */
  historyUpTo(generation: number): string {
    const rows = this.#connection
      .prepare('SELECT id, generation, entry_id FROM changes WHERE generation <= ? ORDER BY id DESC LIMIT 64')
      .raw()
      .all(generation)
    return JSON.stringify(rows)
  }

  /** An entry with its analysis; undefined when it is not searched. */
  row(id: string): IndexedRow | undefined {
    const row = this.#row.get(id)
    if (!row) return undefined
    const document = JSON.parse(row.document) as SearchDocument
    const analysed = this.#read(row, document, decodeAnalysed)
    return { document, size: row.size, traits: this.#traits(id), analysed }
  }

  #traits(id: string): Traits {
    const document = this.#case.get(id)
    return document === undefined ? {} : traitsOf(JSON.parse(document) as EntryDocument, this.#places)
  }

  /** The same for many; those that are not searched are left out. */
  *rows(ids: Iterable<string>): Generator<IndexedRow> {
    for (const id of ids) {
      const row = this.row(id)
      if (row) yield row
    }
  }

  /** An entry with the places of its words only; those hold until the next call. */
  places(id: string): { readonly document: SearchDocument; readonly places: readonly Places[] } | undefined {
    const row = this.#row.get(id)
    if (!row) return undefined
    const document = JSON.parse(row.document) as SearchDocument
    return { document, places: this.#read(row, document, (bytes) => this.#wordPlaces.read(bytes)) }
  }

  /**
   * A row of another lexicon or analysis is analysed anew here, so that changing those needs no downtime; a row
   * that is damaged too, so that it hides no entry and stops no search.
   */
  #read<T>(row: Row, document: SearchDocument, decode: (bytes: Uint8Array) => T): T {
    if (row.version === this.#version) {
      try {
        return decode(row.analysed)
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
      }
    }
    return decode(analyse(document, this.#lexicon).analysed)
  }
}
