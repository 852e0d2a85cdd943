import { and, eq, isNull, like, notExists, or, sql } from 'drizzle-orm'
import type { Db } from './drizzle.ts'
import { unused } from './file-uses.ts'
import * as t from './schema/index.ts'

/** What stands in the place of a name that was erased. */
export const erasedName = 'Iemand die weg is'

/** Tables whose rows are about a person and say nothing of anything else. */
const theirs = [
  t.sessions,
  t.passwords,
  t.secondFactors,
  t.recoveryCodes,
  t.addressChanges,
  t.identities,
  t.memberships,
  t.contactPeople,
  t.themeKeepers,
  t.administrators,
  t.follows,
  t.mailPreferences,
  t.notices,
  t.questions,
  t.drafts,
  t.entryAuthors,
  t.pleinPeople,
] as const

/**
 * Erases a person: name, address and all that was theirs alone, files of drafts among it (their bytes go at night). What they published, sent in or decided stays, and
 * names nobody. A restore does it again for who was erased since the backup.
 *
 * @param at instant of the erasure.
 * @returns whether there was something to erase.
 */
export async function erase(db: Db, personId: string, at: string): Promise<boolean> {
  const its = and(eq(t.people.id, personId), isNull(t.people.erasedAt))
  const [person] = await db
    .select({ name: t.people.name, address: t.people.address })
    .from(t.people)
    .where(its)
  if (!person) return false
  for (const table of theirs) await db.delete(table).where(eq(table.personId, personId))
  await db.delete(t.links).where(or(eq(t.links.subject, personId), like(t.links.subject, `${personId}:%`)))
  if (person.address !== null) {
    await db.delete(t.invitations).where(eq(t.invitations.address, person.address))
    await db.delete(t.joinRequests).where(eq(t.joinRequests.address, person.address))
  }
  // Drafts are gone by now: what only they named is theirs alone.
  await db.delete(t.files).where(and(eq(t.files.personId, personId), unused(db)))
  await takeOutOfMail(db, person.name)
  await deleteNeverKept(db)
  await db
    .update(t.people)
    .set({ name: erasedName, address: null, erasedAt: at })
    .where(eq(t.people.id, personId))
  return true
}

/** Entries that were begun and never kept, and whose draft is gone: nobody else ever saw them. */
async function deleteNeverKept(db: Db): Promise<void> {
  const kept = db
    .select({ id: t.revisions.id })
    .from(t.revisions)
    .where(eq(t.revisions.entryId, t.entries.id))
  const drafted = db
    .select({ id: t.drafts.personId })
    .from(t.drafts)
    .where(eq(t.drafts.entryId, t.entries.id))
  await db
    .delete(t.entries)
    .where(and(isNull(t.entries.publishedRevision), notExists(kept), notExists(drafted)))
}

/** Mail that waits may name who did something: it goes out without the name. */
async function takeOutOfMail(db: Db, name: string): Promise<void> {
  const [written, instead] = [name, erasedName].map((text) => JSON.stringify(text))
  await db
    .update(t.outbox)
    .set({ payload: sql`replace(${t.outbox.payload}, ${written}, ${instead})` })
    .where(and(isNull(t.outbox.doneAt), sql`instr(${t.outbox.payload}, ${written}) > 0`))
}
