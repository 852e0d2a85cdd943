import { and, asc, desc, eq, gte, inArray, lt, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { amsterdamDate } from '#app/models/dates.ts'
import * as t from '#db/schema/index.ts'
import { cardOf, cardsById, listedFor, newestFirst } from './cards.server.ts'
import { caseKinds, type KindName } from './kinds/index.ts'
import type { EntryCard } from './views.ts'

/**
 * The newest entries of these kinds that the viewer may read.
 *
 * @param theme only those of this theme, by its id.
 */
export async function newestCards(
  ask: Ask,
  { kinds, limit, theme }: { kinds: readonly KindName[]; limit: number; theme?: string },
): Promise<EntryCard[]> {
  const ofTheme = theme === undefined ? undefined : hasFacet(ask, 'thema', theme)
  // Kind by kind SQLite reads as many as are asked for from the end of an index; together it would sort them all.
  const newest: EntryCard[] = []
  for (const kind of kinds)
    newest.push(...(await cardsWhere(ask, and(eq(t.entries.kind, kind), ofTheme), limit)))
  const instant = (card: EntryCard) => `${card.publishedAt} ${card.id}`
  return newest.sort((a, b) => (instant(a) < instant(b) ? 1 : -1)).slice(0, limit)
}

/**
 * Entries that point at this one or at any of these, newest first; optionally of some kinds or through one field
 * only. Nothing points at an entry that the viewer may not read: what two entries have in common is hidden with it.
 */
export async function cardsLinkingTo(
  ask: Ask,
  target: string | readonly string[],
  { kinds, field }: { kinds?: readonly KindName[]; field?: string } = {},
): Promise<EntryCard[]> {
  const targets = Object.keys(await cardsById(ask.store.read, ask.viewer, [target].flat()))
  const links = ask.store.read
    .select({ id: t.entryLinks.fromId })
    .from(t.entryLinks)
    .where(
      and(
        inArray(t.entryLinks.toId, targets),
        field === undefined ? undefined : eq(t.entryLinks.field, field),
      ),
    )
  // The plus keeps SQLite from reading all entries of the kinds: those that point here are far fewer.
  const ofKinds = kinds && inArray(sql`+${t.entries.kind}`, [...kinds])
  return await cardsWhere(ask, and(inArray(t.entries.id, links), ofKinds))
}

/** Meetings of today and later, the next one first. */
export async function upcomingMeetings(ask: Ask): Promise<EntryCard[]> {
  const today = amsterdamDate(ask.now)
  return await cardsWhere(ask, and(isMeeting, gte(t.entries.startsOn, today)), undefined, [
    asc(t.entries.startsOn),
  ])
}

/** Meetings before today, the latest first. */
export async function pastMeetings(ask: Ask): Promise<EntryCard[]> {
  const today = amsterdamDate(ask.now)
  return await cardsWhere(ask, and(isMeeting, lt(t.entries.startsOn, today)), undefined, [
    desc(t.entries.startsOn),
  ])
}

const isMeeting = eq(t.entries.kind, 'bijeenkomst')

/** The themes by title, each with how many cases, tools and leerkringen the viewer finds in it. */
export async function themesWithCounts(
  ask: Ask,
): Promise<{ card: EntryCard; cases: number; tools: number; leerkringen: number }[]> {
  const themes = await cardsWhere(ask, eq(t.entries.kind, 'thema'), undefined, [asc(t.entries.title)])
  const counts = await ask.store.read
    .select({ theme: t.entryFacets.value, kind: t.entries.kind, count: sql<number>`count(*)` })
    .from(t.entryFacets)
    .innerJoin(t.entries, eq(t.entries.id, t.entryFacets.entryId))
    .where(and(eq(t.entryFacets.facet, 'thema'), listedFor(ask.store.read, ask.viewer)))
    .groupBy(t.entryFacets.value, t.entries.kind)
  return themes.map((card) => {
    const countOf = (kinds: readonly string[]) =>
      counts
        .filter((row) => row.theme === card.id && kinds.includes(row.kind))
        .reduce((sum, row) => sum + row.count, 0)
    return { card, cases: countOf(caseKinds), tools: countOf(['tool']), leerkringen: countOf(['leerkring']) }
  })
}

/** Every address of an entry that anyone may read, with the instant it last changed; for the sitemap. */
export async function allPublicPaths(ask: Ask): Promise<{ path: string; changedAt: string }[]> {
  const rows = await ask.store.read
    .select()
    .from(t.entries)
    .where(listedFor(ask.store.read, ask.viewer))
    .orderBy(asc(t.entries.kind), asc(t.entries.slug))
  return rows.map(cardOf)
}

/** How many entries of these kinds the viewer finds; all kinds but fixed pages when none are named. */
export async function countEntries(ask: Ask, kinds?: readonly KindName[]): Promise<number> {
  const ofKinds = kinds ? inArray(t.entries.kind, [...kinds]) : notInArray(t.entries.kind, ['pagina'])
  const [row] = await ask.store.read
    .select({ count: sql<number>`count(*)` })
    .from(t.entries)
    .where(and(ofKinds, listedFor(ask.store.read, ask.viewer)))
  return row?.count ?? 0
}

/** Condition on an entry. Asked this way round SQLite begins at the index of values and reads no other entries. */
function hasFacet({ store }: Ask, facet: string, value: string): SQL {
  const rows = store.read
    .select({ id: t.entryFacets.entryId })
    .from(t.entryFacets)
    .where(and(eq(t.entryFacets.facet, facet), eq(t.entryFacets.value, value)))
  return inArray(t.entries.id, rows)
}

async function cardsWhere(
  { store, viewer }: Ask,
  condition: SQL | undefined,
  limit = 1_000,
  order: readonly SQL[] = newestFirst,
): Promise<EntryCard[]> {
  const rows = await store.read
    .select()
    .from(t.entries)
    .where(and(condition, listedFor(store.read, viewer)))
    .orderBy(...order)
    .limit(limit)
  return rows.map(cardOf)
}
