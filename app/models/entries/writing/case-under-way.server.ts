import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { Refused } from '#app/models/refused.ts'
import { fold } from '#app/models/texts/fold.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { EntryDocument } from '../document.ts'
import type { Field } from '../fields/field.ts'
import { type KindName, kindOf } from '../kinds/index.ts'
import { mayReadUnpublished } from '../policy.ts'
import { newestRevision } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'

// A story about a Plein is written while the Plein itself is still on its way; it only goes online after it.

/** A case that is not online yet. */
interface CaseUnderWay {
  readonly id: string
  readonly kind: KindName
  readonly title: string
}

/** Whether a field names the case that an entry belongs to. */
export function namesCase(field: Pick<Field, 'type' | 'kinds'> | undefined): boolean {
  return field?.type === 'link' && (field.kinds ?? []).every((kind) => kindOf(kind as KindName).isCase)
}

/** Those of these cases that are not online yet and that the asker may read; by id. */
export async function casesUnderWay(ask: Ask, ids: readonly string[]): Promise<Map<string, CaseUnderWay>> {
  const { read } = ask.store
  const rows = await read
    .select({ id: t.entries.id, kind: t.entries.kind })
    .from(t.entries)
    .where(and(inArray(t.entries.id, [...ids]), isNull(t.entries.publishedRevision)))
  const found: CaseUnderWay[] = []
  for (const { id, kind } of rows) {
    const newest = await newestRevision(read, id)
    if (newest && mayReadUnpublished(ask.viewer.person, await standingOf(read, id)))
      found.push({ id, kind: kind as KindName, title: newest.document.title })
  }
  return new Map(found.map((one) => [one.id, one]))
}

const mostLookedAt = 200

/** Cases of these kinds that are not online yet, that the asker may read and whose title has the words. */
export async function lookUpUnderWay(
  ask: Ask,
  kinds: readonly string[],
  words: string,
): Promise<CaseUnderWay[]> {
  const rows = await ask.store.read
    .selectDistinct({ id: t.entries.id })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.entryId, t.entries.id))
    .where(and(inArray(t.entries.kind, [...kinds]), isNull(t.entries.publishedRevision)))
    .orderBy(desc(t.entries.id))
    .limit(mostLookedAt)
  const cases = await casesUnderWay(
    ask,
    rows.map(({ id }) => id),
  )
  const wanted = fold(words.trim())
  return [...cases.values()].filter(({ title }) => fold(title).includes(wanted))
}

/**
 * Keeps a story offline until its case can be read.
 *
 * @throws Refused `entry.case-offline` when the case that a document belongs to was never online.
 */
export async function refuseBeforeItsCase(read: Db, document: EntryDocument): Promise<void> {
  const { fields } = kindOf(document.kind)
  const named = Object.entries(fields).flatMap(([name, field]) =>
    namesCase(field) && document.record[name] !== undefined ? [String(document.record[name])] : [],
  )
  if (named.length === 0) return
  const offline = await read
    .select({ id: t.entries.id })
    .from(t.entries)
    .where(and(inArray(t.entries.id, named), isNull(t.entries.publishedRevision)))
  if (offline.length === 0) return
  throw new Refused('entry.case-offline', {
    user: 'Dit hoort bij een Plein of experiment dat nog niet online staat. Zet dat eerst online; daarna kan dit.',
    log: { entry: document.id },
  })
}
