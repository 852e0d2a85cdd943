import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { isListed } from '#db/among.ts'
import { prepared } from '#db/prepared.ts'
import * as t from '#db/schema/index.ts'
import { asPublished } from './as-published.ts'
import { cardOf, namesById, principalsOf, readableByGiven } from './cards.server.ts'
import { type EntryDocument, references } from './document.ts'
import type { EntryCard, EntryName } from './views.ts'

interface Published {
  readonly card: EntryCard
  /** Still with the ids of what is hidden: see `withoutHidden`. */
  readonly document: EntryDocument
}

/** Published documents with the names of all that they point at, as far as the viewer may read either. */
export interface Documents {
  /** In the order asked for; what the viewer may not read is left out. */
  readonly entries: readonly Published[]
  readonly linked: Readonly<Record<string, EntryName>>
}

/** The published documents of these entries, with what they point at. */
export async function documentsOf(
  ask: Pick<Ask, 'store' | 'viewer'>,
  ids: readonly string[],
): Promise<Documents> {
  const entries = await publishedDocuments(ask, ids)
  const pointedAt = entries.flatMap(({ document }) => references(document).map(({ target }) => target))
  return { entries, linked: await namesById(ask.store.read, ask.viewer, pointedAt) }
}

/** The published documents of these entries, in the order asked for, without those that the viewer may not read. */
export async function publishedDocuments(
  { store, viewer }: Pick<Ask, 'store' | 'viewer'>,
  ids: readonly string[],
): Promise<readonly Published[]> {
  if (ids.length === 0) return []
  const given = { ids: JSON.stringify(ids), principals: principalsOf(viewer) }
  const found = await published(store.read).all(given)
  const byId = new Map(found.map((row) => [row.entry.id, row]))
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map(({ entry, document }) => ({
      card: cardOf(entry),
      document: asPublished(document as unknown as EntryDocument, entry),
    }))
}

const published = prepared((db) =>
  db
    .select({ entry: t.entries, document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(and(isListed(t.entries.id, 'ids'), readableByGiven(db)))
    .prepare(),
)
