import { and, eq, gt, ne } from 'drizzle-orm'
import type { SearchDocument } from '#app/models/search/document.ts'
import type { Store } from '#db/client.ts'
import { searchDocuments } from '#db/schema/index.ts'
import { analyse, versionWith } from './analysis/analyse.server.ts'
import type { Lexicon } from './analysis/lexicon.server.ts'

/** Rows analysed before they are written in one transaction: writers do not wait for analysis. */
const batch = 100

/**
 * Analyses anew every entry whose analysis is of another version: after the lexicon or the program has changed.
 * Searching works before and meanwhile, since the engine analyses such rows in memory; this makes starting fast.
 *
 * @returns how many rows were rewritten.
 */
export async function reindex(store: Store, lexicon: Lexicon): Promise<number> {
  const version = versionWith(lexicon)
  let rewritten = 0
  for (let after = ''; ; ) {
    const rows = await store.read
      .select({
        id: searchDocuments.entryId,
        version: searchDocuments.version,
        document: searchDocuments.document,
      })
      .from(searchDocuments)
      .where(and(ne(searchDocuments.version, version), gt(searchDocuments.entryId, after)))
      .orderBy(searchDocuments.entryId)
      .limit(batch)
    const last = rows.at(-1)
    if (last === undefined) return rewritten
    const analysed = rows.map((row) => ({
      ...row,
      analysis: analyse(row.document as unknown as SearchDocument, lexicon),
    }))
    await store.write(async (tx) => {
      for (const { id, version: before, analysis } of analysed) {
        // A row that was published again meanwhile has this version already, and another document.
        const same = and(eq(searchDocuments.entryId, id), eq(searchDocuments.version, before))
        await tx.update(searchDocuments).set(analysis).where(same)
      }
    })
    rewritten += rows.length
    after = last.id
  }
}
