import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { fileAt } from './address.ts'
import { shownFile } from './view-of.ts'
import type { ShownFile } from './views.ts'

/** The files of an entry that its texts name, by id; one of another entry is not there. */
export async function shownFiles(
  read: Db,
  entryId: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, ShownFile>> {
  const ids = addresses.flatMap((address) => fileAt(address)?.id ?? [])
  if (ids.length === 0) return new Map()
  const rows = await read
    .select()
    .from(t.files)
    .where(and(inArray(t.files.id, [...new Set(ids)]), eq(t.files.entryId, entryId)))
  return new Map(rows.map((row) => [row.id, shownFile(row)]))
}
