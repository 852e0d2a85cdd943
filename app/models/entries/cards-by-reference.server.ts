import { and, eq, inArray } from 'drizzle-orm'
import { validate as isUuid } from 'uuid'
import type { Viewer } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { cardOf, cardsById, cardsBySlug, readableBy } from './cards.server.ts'
import { entryAtPath, entryPath, type KindName } from './kinds/index.ts'
import type { EntryCard } from './views.ts'

/**
 * Cards by reference as texts write it: a path (`toolbox/het-plein`), also one that an entry had before, or an id.
 * What the viewer may not read is left out.
 */
export async function cardsByReference(
  db: Db,
  viewer: Viewer,
  references: readonly string[],
): Promise<Map<string, EntryCard>> {
  const cards = new Map<string, EntryCard>()
  for (const [kind, slugs] of slugsByKind(references)) {
    const found = [
      ...(await cardsOfOldSlugs(db, viewer, kind, slugs)),
      ...(await cardsBySlug(db, viewer, [kind], slugs)),
    ]
    for (const { slug, card } of found) cards.set(entryPath(kind, slug), card)
  }
  for (const card of Object.values(await cardsById(db, viewer, references.filter(isUuid))))
    cards.set(card.id, card)
  return cards
}

function slugsByKind(references: readonly string[]): Map<KindName, string[]> {
  const byKind = new Map<KindName, string[]>()
  for (const reference of references) {
    const entry = isUuid(reference) ? undefined : entryAtPath(reference)
    if (entry) byKind.set(entry.kind, [...(byKind.get(entry.kind) ?? []), entry.slug])
  }
  return byKind
}

async function cardsOfOldSlugs(db: Db, viewer: Viewer, kind: KindName, slugs: readonly string[]) {
  const rows = await db
    .select({ slug: t.redirects.slug, entry: t.entries })
    .from(t.redirects)
    .innerJoin(t.entries, eq(t.entries.id, t.redirects.entryId))
    .where(and(eq(t.redirects.kind, kind), inArray(t.redirects.slug, [...slugs]), readableBy(db, viewer)))
  return rows.map(({ slug, entry }) => ({ slug, card: cardOf(entry) }))
}
