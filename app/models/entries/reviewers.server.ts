import { inArray } from 'drizzle-orm'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Standing } from './standing.ts'

/** Who decides about an entry and what is said under it: the kennismakelaars of its themes, or the beheerders. */
export async function reviewersOf(
  read: Db,
  { themes, isKept }: Pick<Standing, 'themes' | 'isKept'>,
): Promise<string[]> {
  const rows = isKept
    ? await read
        .selectDistinct({ id: t.themeKeepers.personId })
        .from(t.themeKeepers)
        .where(inArray(t.themeKeepers.themeId, [...themes]))
    : await read.select({ id: t.administrators.personId }).from(t.administrators)
  return rows.map(({ id }) => id)
}
