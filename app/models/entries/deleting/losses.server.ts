import { and, count, eq, isNull, ne } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { newestRevision } from '../revisions.server.ts'
import { hindranceOf } from './hindrance.server.ts'
import type { Losses } from './losses.ts'

/** What is lost with an entry, for who is about to delete it. */
export async function lossesOf(read: Db, entryId: string, askerId: string): Promise<Losses> {
  const newest = await newestRevision(read, entryId)
  const shown = and(eq(t.reactions.entryId, entryId), isNull(t.reactions.deletedAt))
  const drafts = await read
    .select({ name: t.people.name })
    .from(t.drafts)
    .innerJoin(t.people, eq(t.people.id, t.drafts.personId))
    .where(and(eq(t.drafts.entryId, entryId), ne(t.drafts.personId, askerId)))
  const pointing = await read
    .selectDistinct({ id: t.entryLinks.fromId })
    .from(t.entryLinks)
    .where(eq(t.entryLinks.toId, entryId))
  return {
    title: newest?.document.title ?? untitled,
    versions: await countOf(read, t.revisions, eq(t.revisions.entryId, entryId)),
    reactions: await countOf(read, t.reactions, shown),
    questions: await countOf(read, t.questions, eq(t.questions.entryId, entryId)),
    files: await countOf(read, t.files, eq(t.files.entryId, entryId)),
    writers: drafts.map(({ name }) => name),
    pointing: pointing.length,
    hindrance: await hindranceOf(read, entryId),
  }
}

const untitled = 'Zonder titel'

async function countOf(
  read: Db,
  table: SQLiteTable,
  its: ReturnType<typeof eq> | undefined,
): Promise<number> {
  const [row] = await read.select({ number: count() }).from(table).where(its)
  return row?.number ?? 0
}
