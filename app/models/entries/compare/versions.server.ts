import { and, desc, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { dutchInstant } from '#app/models/dates.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { mayEdit, mayReadUnpublished } from '../policy.ts'
import { type Revision, revisionsOf } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import { changedFields, changesBetween } from './changes.ts'
import { sourcesFor } from './sources.server.ts'
import type { VersionLine, VersionsView } from './versions.ts'

/**
 * The versions of an entry, and two of them compared: those asked for by number, else the last two.
 *
 * @throws NotFound when the asker may not read what is not online, or when there is no such version.
 */
export async function versionsOf(
  ask: Ask,
  entryId: string,
  asked: { readonly from: number | null; readonly to: number | null },
): Promise<VersionsView> {
  const { read } = ask.store
  const entry = await standingOf(read, entryId)
  const { person } = ask.viewer
  if (!mayReadUnpublished(person, entry)) throw new NotFound(`versions of ${entryId}`)
  const revisions = await revisionsOf(read, entryId)
  const newest = revisions[0]
  if (!newest) throw new NotFound(`${entryId} has no version yet`)
  const to = asked.to ?? newest.number
  const compared = await comparison(ask, revisions, asked.from ?? to - 1, to)
  if (!compared && (asked.from ?? asked.to) !== null) throw new NotFound(`versions ${asked.from} and ${to}`)
  const [row] = await read.select().from(t.entries).where(eq(t.entries.id, entryId))
  const names = await namesOf(ask, entryId)
  return {
    id: entryId,
    kind: entry.kind,
    title: newest.document.title,
    versions: revisions.map(
      ({ id, number, personId, createdAt, document }, index): VersionLine => ({
        id,
        number,
        by: personId === null ? null : (names.get(personId) ?? null),
        when: dutchInstant(createdAt),
        changed: changedFields(revisions[index + 1]?.document, document),
        isOnline: row?.publishedRevision === id,
        waits: entry.underReview?.revisionId === id,
      }),
    ),
    mayRestore: mayEdit(person, entry),
    hasDraft: await hasDraft(ask, entryId),
    compared,
  }
}

async function comparison(
  ask: Ask,
  revisions: readonly Revision[],
  from: number,
  to: number,
): Promise<VersionsView['compared']> {
  const [before, after] = [from, to].map((number) => revisions.find((one) => one.number === number))
  if (!before || !after) return null
  const sources = await sourcesFor(ask, [before.document, after.document])
  return { from, to, changes: changesBetween(before.document, after.document, sources) }
}

async function namesOf({ store }: Ask, entryId: string): Promise<Map<string, string>> {
  const rows = await store.read
    .selectDistinct({ id: t.people.id, name: t.people.name })
    .from(t.revisions)
    .innerJoin(t.people, eq(t.people.id, t.revisions.personId))
    .where(eq(t.revisions.entryId, entryId))
    .orderBy(desc(t.people.id))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function hasDraft({ store, viewer }: Ask, entryId: string): Promise<boolean> {
  const its = and(eq(t.drafts.entryId, entryId), eq(t.drafts.personId, viewer.person?.id ?? ''))
  const [draft] = await store.read.select({ id: t.drafts.entryId }).from(t.drafts).where(its)
  return draft !== undefined
}
