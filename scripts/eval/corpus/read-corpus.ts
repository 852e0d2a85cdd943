import path from 'node:path'
import { eq } from 'drizzle-orm'
import { databaseFile } from '#app/database.server.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { SearchDocument } from '#app/models/search/document.ts'
import { textsOf } from '#app/search/analysis/analyse.server.ts'
import type { Store } from '#db/client.ts'
import { entries, searchDocuments } from '#db/schema/index.ts'
import type { Corpus } from './corpus.ts'

/**
 * What can be searched in a database.
 *
 * @param folder where the database is; @param synonymsFile the list that belongs to its entries;
 * @param keyOf how queries name an entry of this kind and slug.
 */
export async function readCorpus(
  store: Store,
  folder: string,
  synonymsFile: string,
  keyOf: (kind: KindName, slug: string) => string,
): Promise<Corpus> {
  const rows = await store.read
    .select({ id: entries.id, kind: entries.kind, slug: entries.slug, document: searchDocuments.document })
    .from(searchDocuments)
    .innerJoin(entries, eq(entries.id, searchDocuments.entryId))
    .orderBy(entries.kind, entries.slug)
  const keys = new Map(rows.map(({ id, kind, slug }) => [id, keyOf(kind as KindName, slug)]))
  return {
    databaseFile: databaseFile({ DATA_DIR: folder }),
    dataDir: folder,
    synonymsFile: path.resolve(synonymsFile),
    entries: rows.map(({ id, document }) => {
      const { title, summary } = document as unknown as SearchDocument
      const text = textsOf(document as unknown as SearchDocument).map((each) => each.text)
      return { key: keys.get(id)!, title, summary, text: text.join('\n') }
    }),
    keyOf: (id) => keys.get(id),
  }
}
