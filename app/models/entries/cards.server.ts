import { and, desc, eq, exists, inArray, isNotNull, notExists, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '#app/models/viewer.ts'
import { isListed } from '#db/among.ts'
import type { Db } from '#db/drizzle.ts'
import { prepared } from '#db/prepared.ts'
import * as t from '#db/schema/index.ts'
import { entryPath, type KindName } from './kinds/index.ts'
import type { EntryCard, EntryName } from './views.ts'

type EntryRow = typeof t.entries.$inferSelect

/** A row of the table of entries as a card. */
export function cardOf(row: EntryRow): EntryCard {
  const kind = row.kind as KindName
  const publishedAt = row.publishedAt ?? row.createdAt
  return {
    id: row.id,
    kind,
    path: `/${entryPath(kind, row.slug)}`,
    title: row.title,
    summary: row.summary,
    publishedAt,
    changedAt: row.changedAt ?? publishedAt,
    context: row.context,
    startsOn: row.startsOn,
  }
}

/** Condition on an entry: it is published and one of the viewer's principals may read it. */
export function readableBy(db: Db, viewer: Viewer): SQL | undefined {
  return hasReader(db, inArray(t.entryReaders.principal, [...viewer.principals]))
}

/** The same for a prepared query, which is given what `principalsOf` says under the name `principals`. */
export function readableByGiven(db: Db): SQL | undefined {
  return hasReader(db, isListed(t.entryReaders.principal, 'principals'))
}

export function principalsOf({ principals }: Viewer): string {
  return JSON.stringify(principals)
}

function hasReader(db: Db, isReader: SQL): SQL | undefined {
  const allowed = db
    .select({ one: sql`1` })
    .from(t.entryReaders)
    .where(and(eq(t.entryReaders.entryId, t.entries.id), isReader))
  return and(isNotNull(t.entries.publishedRevision), exists(allowed))
}

/** Condition on an entry: readable, and in lists; an archived entry has a page but is in no list. */
export function listedFor(db: Db, viewer: Viewer): SQL | undefined {
  return and(readableBy(db, viewer), isNotArchived(db))
}

export function isNotArchived(db: Db): SQL {
  return notExists(db.select({ one: sql`1` }).from(t.archivals).where(eq(t.archivals.entryId, t.entries.id)))
}

/** The newest first; of two of the same instant the one that was made last. */
export const newestFirst = [desc(t.entries.publishedAt), desc(t.entries.id)] as const

/** Cards of these entries by id, without those that the viewer may not read. */
export async function cardsById(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Record<string, EntryCard>> {
  if (ids.length === 0) return {}
  const rows = await statements(db).cards.all(among(viewer, ids))
  return Object.fromEntries(rows.map((row) => [row.id, cardOf(row)]))
}

/** Titles and addresses of these entries by id, without those that the viewer may not read. */
export async function namesById(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Record<string, EntryName>> {
  if (ids.length === 0) return {}
  const rows = await statements(db).names.all(among(viewer, ids))
  return Object.fromEntries(
    rows.map(({ id, kind, slug, title }) => [
      id,
      { slug, title, path: `/${entryPath(kind as KindName, slug)}` },
    ]),
  )
}

/** Cards of entries by kind and slug, without those that the viewer may not read. */
export async function cardsBySlug(
  db: Db,
  viewer: Viewer,
  kinds: readonly KindName[],
  slugs: readonly string[],
): Promise<{ slug: string; card: EntryCard }[]> {
  if (slugs.length === 0) return []
  const rows = await db
    .select()
    .from(t.entries)
    .where(
      and(inArray(t.entries.kind, [...kinds]), inArray(t.entries.slug, [...slugs]), readableBy(db, viewer)),
    )
  return rows.map((row) => ({ slug: row.slug, card: cardOf(row) }))
}

const statements = prepared((db) => {
  const readable = and(isListed(t.entries.id, 'ids'), readableByGiven(db))
  const { id, kind, slug, title } = t.entries
  return {
    cards: db.select().from(t.entries).where(readable).prepare(),
    names: db.select({ id, kind, slug, title }).from(t.entries).where(readable).prepare(),
  }
})

function among(viewer: Viewer, ids: readonly string[]) {
  return { ids: JSON.stringify([...new Set(ids)]), principals: principalsOf(viewer) }
}
