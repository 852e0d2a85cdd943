import { isListed } from '#db/among.ts'
import type { Db } from '#db/drizzle.ts'
import { prepared } from '#db/prepared.ts'
import { renderedTexts } from '#db/schema/index.ts'

/** A rendered text as it is stored, under the hash of text and renderer version. */
export type RenderedRow = typeof renderedTexts.$inferSelect

/** The stored rows of these hashes, by hash. */
export async function readRendered(db: Db, hashes: readonly string[]): Promise<Map<string, RenderedRow>> {
  if (hashes.length === 0) return new Map()
  const rows = await byHash(db).all({ hashes: JSON.stringify(hashes) })
  return new Map(rows.map((row) => [row.hash, row]))
}

const byHash = prepared((db) =>
  db.select().from(renderedTexts).where(isListed(renderedTexts.hash, 'hashes')).prepare(),
)
