import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { isAmong } from '#db/among.ts'
import type { Store } from '#db/client.ts'
import type { Db } from '#db/drizzle.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import type { EntryDocument } from './document.ts'
import { readersOf } from './readers.ts'

/** The fields by which an entry belongs to a case; without themes of its own it has those of the case. */
const ofCase = ['about', 'experiment']

/** Who may read a document once it is online, as people and themes are now. */
export async function readersNow(read: Db, document: EntryDocument): Promise<string[]> {
  if (document.visibility !== 'team') return readersOf(document, { people: [], themes: [] })
  return readersOf(document, {
    people: await peopleNamedOn(read, document.id),
    themes: await themesOnline(read, document),
  })
}

/**
 * Writes who may read these entries where it has changed: because somebody else is named on them, or because of the
 * themes of their case. Raising the generation is left to the caller.
 *
 * @returns those among them and among what belongs to them that have other readers now.
 */
export async function putReadersRight(tx: Tx, entryIds: readonly string[]): Promise<string[]> {
  const changed: string[] = []
  for (const id of await withWhatBelongsTo(tx, entryIds)) {
    const document = await documentOnline(tx, id)
    if (document && (await writeReaders(tx, id, await readersNow(tx, document)))) changed.push(id)
  }
  return changed
}

/** Brings the readers of all that is for a team in line with this version of the program and with what was restored. */
export async function putTeamsRight({ read, write }: Store): Promise<void> {
  const teams = await read
    .select({ id: t.entries.id })
    .from(t.entries)
    .where(and(eq(t.entries.visibility, 'team'), isNotNull(t.entries.publishedRevision)))
  if (teams.length === 0) return
  await write(async (tx) => {
    const changed = await putReadersRight(
      tx,
      teams.map(({ id }) => id),
    )
    if (changed.length > 0) await showChanged(tx, changed)
  })
}

/** The entries on which somebody is named. */
export async function entriesNaming(read: Db, personId: string): Promise<string[]> {
  const authored = await read
    .select({ id: t.entryAuthors.entryId })
    .from(t.entryAuthors)
    .where(eq(t.entryAuthors.personId, personId))
  const pleinen = await read
    .select({ id: t.pleinPeople.pleinId })
    .from(t.pleinPeople)
    .where(eq(t.pleinPeople.personId, personId))
  return [...authored, ...pleinen].map(({ id }) => id)
}

/** Does the same when somebody is named on an entry or no longer, and raises the generation when it has to. */
export async function namedChanged(tx: Tx, entryId: string): Promise<void> {
  const changed = await putReadersRight(tx, [entryId])
  if (changed.length > 0) await showChanged(tx, changed)
}

/** @returns whether they were others before. */
export async function writeReaders(tx: Tx, entryId: string, readers: readonly string[]): Promise<boolean> {
  const its = eq(t.entryReaders.entryId, entryId)
  const before = (await tx.select().from(t.entryReaders).where(its)).map(({ principal }) => principal)
  if (before.length === readers.length && readers.every((one) => before.includes(one))) return false
  await tx.delete(t.entryReaders).where(its)
  if (readers.length > 0)
    await tx.insert(t.entryReaders).values(readers.map((principal) => ({ entryId, principal })))
  await tx
    .update(t.searchDocuments)
    .set({
      document: sql`json_set(${t.searchDocuments.document}, '$.readers', json(${JSON.stringify(readers)}))`,
    })
    .where(eq(t.searchDocuments.entryId, entryId))
  return true
}

async function peopleNamedOn(read: Db, entryId: string): Promise<string[]> {
  const authors = await read
    .select({ id: t.entryAuthors.personId })
    .from(t.entryAuthors)
    .where(eq(t.entryAuthors.entryId, entryId))
  const ofPlein = await read
    .select({ id: t.pleinPeople.personId })
    .from(t.pleinPeople)
    .where(eq(t.pleinPeople.pleinId, entryId))
  return [...authors, ...ofPlein].map(({ id }) => id)
}

async function themesOnline(read: Db, { themes, record }: EntryDocument): Promise<readonly string[]> {
  if (themes.length > 0) return themes
  const [parent] = ofCase.flatMap((field) => (typeof record[field] === 'string' ? [record[field]] : []))
  const above = parent === undefined ? undefined : await documentOnline(read, parent)
  return above ? await themesOnline(read, above) : []
}

async function documentOnline(read: Db, entryId: string): Promise<EntryDocument | undefined> {
  const [row] = await read
    .select({ document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(eq(t.entries.id, entryId))
  return row?.document as EntryDocument | undefined
}

/** These, and what is online that belongs to them: the pleinen of an experiment, and the blogs about either. */
async function withWhatBelongsTo(read: Db, entryIds: readonly string[]): Promise<string[]> {
  const found = new Set(entryIds)
  for (let level = [...found]; level.length > 0; ) {
    const rows = await read
      .selectDistinct({ id: t.entryLinks.fromId })
      .from(t.entryLinks)
      .where(and(inArray(t.entryLinks.field, ofCase), isAmong(t.entryLinks.toId, level)))
    level = rows.map(({ id }) => id).filter((id) => !found.has(id))
    for (const id of level) found.add(id)
  }
  return [...found]
}
