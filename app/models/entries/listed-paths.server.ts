import { setImmediate as turn } from 'node:timers/promises'
import { and, asc, eq, gt, gte, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import * as t from '#db/schema/index.ts'
import { listedFor } from './cards.server.ts'
import { entryPath, type KindName, kindNames } from './kinds/index.ts'

/** An address that is in lists, with the instant at which it last changed. */
export interface ListedPath {
  readonly path: string
  readonly changedAt: string
}

/** The entries of a kind that were published in a year: `2016`. */
export interface Part {
  readonly kind: KindName
  readonly year: string
}

const { kind, slug, publishedAt, changedAt, createdAt, id } = t.entries

/** Addresses of entries that the viewer finds in lists, by kind; so many at most. */
export async function firstListedPaths(ask: Ask, limit: number): Promise<ListedPath[]> {
  return (await rowsOf(ask, undefined, [asc(kind), asc(slug)], limit)).map(listedPath)
}

/** Rows that are read before others get their turn: ten milliseconds or so. */
const atOnce = 1_000

/** Addresses of the entries of a part that the viewer finds in lists, in the order of publication; so many at most. */
export async function listedPathsOf(ask: Ask, part: Part, limit: number): Promise<ListedPath[]> {
  const paths: ListedPath[] = []
  let rest: SQL | undefined = and(eq(kind, part.kind), gte(publishedAt, part.year))
  const isInYear = lt(publishedAt, yearAfter(part.year))
  while (paths.length < limit) {
    const count = Math.min(atOnce, limit - paths.length)
    const rows = await rowsOf(ask, and(rest, isInYear), [asc(publishedAt), asc(id)], count)
    paths.push(...rows.map(listedPath))
    const last = rows.at(-1)
    if (rows.length < count || !last?.publishedAt) break
    const isLater = or(gt(publishedAt, last.publishedAt), gt(id, last.id))
    rest = and(eq(kind, part.kind), gte(publishedAt, last.publishedAt), isLater)
    await turn()
  }
  return paths
}

/** Every part that holds something for the viewer. It leaps from year to year and reads no entry in between. */
export async function listedParts({ store, viewer }: Ask): Promise<Part[]> {
  const kinds = sql.join(
    kindNames.map((name) => sql`(${name})`),
    sql`, `,
  )
  const firstYear = (from: SQL) =>
    sql`(SELECT substr(min(${publishedAt}), 1, 4) FROM ${t.entries} WHERE ${kind} = kinds.name AND ${publishedAt} >= ${from})`
  return store.read.all<Part>(sql`
    WITH RECURSIVE kinds(name) AS (VALUES ${kinds}), parts(name, year) AS (
      SELECT name, ${firstYear(sql`''`)} FROM kinds
      UNION ALL
      SELECT kinds.name, ${firstYear(sql`printf('%04d', parts.year + 1)`)} FROM parts
      JOIN kinds ON kinds.name = parts.name WHERE parts.year IS NOT NULL
    )
    SELECT name AS kind, year FROM parts WHERE year IS NOT NULL AND EXISTS (
      SELECT 1 FROM ${t.entries} WHERE ${kind} = parts.name AND ${publishedAt} >= parts.year
      AND ${publishedAt} < printf('%04d', parts.year + 1) AND ${listedFor(store.read, viewer)}
    ) ORDER BY name, year`)
}

function rowsOf({ store, viewer }: Ask, condition: SQL | undefined, order: readonly SQL[], limit: number) {
  return store.read
    .select({ kind, slug, publishedAt, changedAt, createdAt, id })
    .from(t.entries)
    .where(and(condition, listedFor(store.read, viewer)))
    .orderBy(...order)
    .limit(limit)
}

function listedPath(row: Awaited<ReturnType<typeof rowsOf>>[number]): ListedPath {
  return {
    path: `/${entryPath(row.kind as KindName, row.slug)}`,
    changedAt: row.changedAt ?? row.createdAt,
  }
}

function yearAfter(year: string): string {
  return String(Number(year) + 1).padStart(4, '0')
}
