import {
  and,
  asc,
  desc,
  eq,
  exists,
  getTableColumns,
  gte,
  inArray,
  lt,
  lte,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { amsterdamDate } from '#app/models/dates.ts'
import { isAmong, isListed } from '#db/among.ts'
import { prepared } from '#db/prepared.ts'
import * as t from '#db/schema/index.ts'
import { cardOf, isNotArchived, newestFirst, principalsOf, readableByGiven } from './cards.server.ts'
import { cardsWhere } from './cards-where.server.ts'
import { type KindName, kindNames } from './kinds/index.ts'
import { type EntryCard, mostOfAKind } from './views.ts'

/**
 * The newest entries of these kinds that the viewer may read.
 *
 * @param theme only those of this theme, by its id.
 */
export async function newestCards(
  ask: Ask,
  { kinds, limit, theme }: { kinds: readonly KindName[]; limit: number; theme?: string },
): Promise<EntryCard[]> {
  const few = theme === undefined ? undefined : await fewInTheme(ask, theme)
  // The plus keeps SQLite from reading all entries of the kinds.
  if (few) {
    const ofKinds = inArray(sql`+${t.entries.kind}`, [...kinds])
    return await cardsWhere(ask, and(isAmong(t.entries.id, few), ofKinds), { limit })
  }
  const ofTheme = theme === undefined ? undefined : hasFacet(ask, 'thema', theme)
  // Kind by kind SQLite reads as many as are asked for from the end of an index; together it would sort them all.
  const newest: EntryCard[] = []
  for (const kind of kinds)
    newest.push(...(await cardsWhere(ask, and(eq(t.entries.kind, kind), ofTheme), { limit })))
  const instant = (card: EntryCard) => `${card.publishedAt} ${card.id}`
  return newest.sort((a, b) => (instant(a) < instant(b) ? 1 : -1)).slice(0, limit)
}

/**
 * The entries of a theme that holds few; undefined for one that holds many. Of many, the newest are soon found among
 * all entries; of few they are not, and it is quicker to look at each.
 */
async function fewInTheme({ store }: Ask, theme: string): Promise<string[] | undefined> {
  const few = 2_000
  const rows = await store.read
    .select({ id: t.entryFacets.entryId })
    .from(t.entryFacets)
    .where(and(eq(t.entryFacets.facet, 'thema'), eq(t.entryFacets.value, theme)))
    .limit(few + 1)
  return rows.length > few ? undefined : rows.map(({ id }) => id)
}

/**
 * Entries that point at this one or at any of these, newest first; optionally of some kinds or through one field
 * only. Nothing points at an entry that the viewer may not read: what two entries have in common is hidden with it.
 *
 * @param options.most of each kind, so that much of one does not leave out the others.
 */
export async function cardsLinkingTo(
  { store, viewer }: Ask,
  target: string | readonly string[],
  {
    kinds = kindNames,
    field = null,
    most = mostOfAKind,
  }: { kinds?: readonly KindName[]; field?: string | null; most?: number } = {},
): Promise<EntryCard[]> {
  const [targets, ofKinds] = [JSON.stringify([target].flat()), JSON.stringify(kinds)]
  const rows = await linking(store.read).all({
    ...{ targets, field, kinds: ofKinds, most },
    principals: principalsOf(viewer),
  })
  return rows.map(cardOf)
}

const linking = prepared((db) => {
  const targets = db
    .select({ id: t.entries.id })
    .from(t.entries)
    .where(and(isListed(t.entries.id, 'targets'), readableByGiven(db)))
  const { toId, fromId, field } = t.entryLinks
  const ofField = eq(field, sql`coalesce(${sql.placeholder('field')}, ${field})`)
  const links = db
    .select({ id: fromId })
    .from(t.entryLinks)
    .where(and(inArray(toId, targets), ofField))
  // The plus keeps SQLite from reading all entries of the kinds: those that point here are far fewer.
  const ofKinds = isListed(sql`+${t.entries.kind}`, 'kinds')
  const order = sql.join([...newestFirst], sql`, `)
  const ranked = db
    .select({
      ...getTableColumns(t.entries),
      place: sql<number>`row_number() OVER (PARTITION BY ${t.entries.kind} ORDER BY ${order})`.as('place'),
    })
    .from(t.entries)
    .where(and(inArray(t.entries.id, links), ofKinds, readableByGiven(db), isNotArchived(db)))
    .as('ranked')
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.place, sql.placeholder('most')))
    .orderBy(desc(ranked.publishedAt), desc(ranked.id))
    .prepare()
})

/** Meetings of today and later, the next one first. */
export async function upcomingMeetings(ask: Ask): Promise<EntryCard[]> {
  const today = amsterdamDate(ask.now)
  return await cardsWhere(ask, and(isMeeting, gte(t.entries.startsOn, today)), {
    order: [asc(t.entries.startsOn)],
  })
}

/** Meetings before today, the latest first. */
export async function pastMeetings(ask: Ask): Promise<EntryCard[]> {
  const today = amsterdamDate(ask.now)
  return await cardsWhere(ask, and(isMeeting, lt(t.entries.startsOn, today)), {
    order: [desc(t.entries.startsOn)],
  })
}

const isMeeting = eq(t.entries.kind, 'bijeenkomst')

/** Condition on an entry. Asked this way round SQLite goes on reading entries in their order. */
function hasFacet({ store }: Ask, facet: string, value: string): SQL {
  const rows = store.read
    .select({ one: sql`1` })
    .from(t.entryFacets)
    .where(
      and(
        eq(t.entryFacets.entryId, t.entries.id),
        eq(t.entryFacets.facet, facet),
        eq(t.entryFacets.value, value),
      ),
    )
  return exists(rows)
}
