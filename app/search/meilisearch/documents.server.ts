import { setImmediate as turn } from 'node:timers/promises'
import { asc, count, gt, inArray, sql } from 'drizzle-orm'
import type { SearchDocument } from '#app/models/search/document.ts'
import { versionWith } from '#app/search/analysis/analyse.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { storedAnalysis } from '#app/search/stored-analysis.server.ts'
import type { Store } from '#db/client.ts'
import { searchDocuments } from '#db/schema/index.ts'
import { documentsVersion, indexedDocument, stampOf } from './document.ts'

/** A document for the server, as a line of JSON. */
export interface Line {
  readonly id: string
  readonly json: string
}

/** Other requests get their turn after so long: making documents is work for the processor. */
const sliceMs = 3

/** Documents as the server gets them, out of the database as it is when they are read. */
export class Documents {
  readonly #read: Store['read']
  readonly #lexicon: Lexicon
  /** What documents are of. */
  readonly version: string

  constructor({ read }: Pick<Store, 'read'>, lexicon: Lexicon) {
    this.#read = read
    this.#lexicon = lexicon
    this.version = documentsVersion(versionWith(lexicon))
  }

  async count(): Promise<number> {
    const [found] = await this.#read.select({ count: count() }).from(searchDocuments)
    return found?.count ?? 0
  }

  /** Those of these entries that are searched; the others are not to be in the index. */
  async of(ids: readonly string[]): Promise<Line[]> {
    const rows = await this.#rows().where(inArray(searchDocuments.entryId, [...ids]))
    return await this.#lines(rows)
  }

  /** The documents after an id, in the order of their ids. */
  async after(id: string, limit: number): Promise<Line[]> {
    const rows = await this.#rows()
      .where(gt(searchDocuments.entryId, id))
      .orderBy(asc(searchDocuments.entryId))
      .limit(limit)
    return await this.#lines(rows)
  }

  /** Stamps by id, to compare an index with. */
  async stamps(): Promise<Map<string, string>> {
    const stamps = new Map<string, string>()
    for (let last = ''; ; ) {
      const rows = await this.#read
        .select({ id: searchDocuments.entryId, document: sql<string>`${searchDocuments.document}` })
        .from(searchDocuments)
        .where(gt(searchDocuments.entryId, last))
        .orderBy(asc(searchDocuments.entryId))
        .limit(100)
      for (const { id, document } of rows) stamps.set(id, stampOf(document, this.version))
      const end = rows.at(-1)
      if (!end) return stamps
      last = end.id
      await turn()
    }
  }

  #rows() {
    return this.#read
      .select({
        version: searchDocuments.version,
        document: sql<string>`${searchDocuments.document}`,
        analysed: searchDocuments.analysed,
      })
      .from(searchDocuments)
      .$dynamic()
  }

  async #lines(rows: readonly { version: string; document: string; analysed: Buffer }[]): Promise<Line[]> {
    const lines: Line[] = []
    let since = performance.now()
    for (const row of rows) {
      const document = JSON.parse(row.document) as SearchDocument
      const stamp = stampOf(row.document, this.version)
      const indexed = indexedDocument(document, storedAnalysis(row, this.#lexicon), stamp)
      lines.push({ id: document.id, json: JSON.stringify(indexed) })
      if (performance.now() - since < sliceMs) continue
      await turn()
      since = performance.now()
    }
    return lines
  }
}
