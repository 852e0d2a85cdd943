import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'

/** What an entry of a large site is like, as far as lists can see. */
export interface Row {
  readonly kind: KindName
  readonly published: string
  readonly reader?: 'public' | 'network'
  /** Ids of entries that it points at by its themes. */
  readonly themes?: readonly string[]
}

export const idOf = (number: number) => `019f0000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** Fills a store with rows as publishing writes them, thousands in a moment; no documents, no texts. */
export async function manyEntries(store: Store, rows: readonly Row[]): Promise<void> {
  await store.write(async (tx) => {
    for (let from = 0; from < rows.length; from += 500) {
      const some = rows.slice(from, from + 500).map((row, index) => ({ ...row, id: idOf(from + index) }))
      await tx.insert(t.entries).values(
        some.map(({ id, kind, published }) => ({
          id,
          kind,
          slug: `nummer-${Number(id.slice(-12))}`,
          visibility: 'openbaar' as const,
          publishedRevision: id,
          title: `Nummer ${Number(id.slice(-12))}`,
          context: [],
          publishedAt: published,
          changedAt: published,
          createdAt: published,
        })),
      )
      await tx
        .insert(t.entryReaders)
        .values(some.map(({ id, reader = 'public' }) => ({ entryId: id, principal: reader })))
      const inThemes = some.flatMap(({ id, themes = [] }) => themes.map((theme) => ({ id, theme })))
      if (inThemes.length === 0) continue
      await tx
        .insert(t.entryFacets)
        .values(inThemes.map(({ id, theme }) => ({ entryId: id, facet: 'thema', value: theme })))
      await tx
        .insert(t.entryLinks)
        .values(
          inThemes.map(({ id, theme }, position) => ({ fromId: id, field: 'themes', position, toId: theme })),
        )
    }
  })
}
