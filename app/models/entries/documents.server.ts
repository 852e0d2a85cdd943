import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import * as t from '#db/schema/index.ts'
import { asPublished } from './as-published.ts'
import { cardOf, cardsById } from './cards.server.ts'
import { isAmong } from './cards-where.server.ts'
import { type EntryDocument, references } from './document.ts'
import type { EntryCard } from './views.ts'

/** Published documents with the cards of all that they point at, as far as the viewer may read either. */
export interface Documents {
  /** In the order asked for; what the viewer may not read is left out. */
  readonly entries: readonly { readonly card: EntryCard; readonly document: EntryDocument }[]
  readonly linked: Readonly<Record<string, EntryCard>>
}

/** The published documents of these entries. They still hold the ids of what is hidden: see `withoutHidden`. */
export async function documentsOf(
  { store, viewer }: Pick<Ask, 'store' | 'viewer'>,
  ids: readonly string[],
): Promise<Documents> {
  const { read } = store
  const allowed = await cardsById(read, viewer, ids)
  const found = await read
    .select({ entry: t.entries, document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(isAmong(t.entries.id, Object.keys(allowed)))
  const byId = new Map(found.map((row) => [row.entry.id, row]))
  const entries = ids
    .flatMap((id) => byId.get(id) ?? [])
    .map(({ entry, document }) => ({
      card: cardOf(entry),
      document: asPublished(document as unknown as EntryDocument, entry),
    }))
  const pointedAt = entries.flatMap(({ document }) => references(document).map(({ target }) => target))
  return { entries, linked: await cardsById(read, viewer, pointedAt) }
}
