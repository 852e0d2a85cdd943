import { and, asc, eq } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { fieldLabel } from '../field-label.ts'
import type { KindName } from '../kinds/index.ts'
import { kindOf } from '../kinds/index.ts'
import { mayReview } from '../policy.ts'
import { standingOf } from '../standing.server.ts'
import type { Remark } from './remark.ts'

/**
 * Adds a remark on a part of what was sent in. Its writers see it once it comes back.
 *
 * @throws NotFound when nothing waits that the asker may decide about, or when there is no such part.
 */
export async function addRemark(
  ask: Ask,
  entryId: string,
  { field, text }: { readonly field: string; readonly text: string },
): Promise<void> {
  const { kind, submissionId } = await underReview(ask, entryId)
  if (!remarkable(kind).includes(field)) throw new NotFound(`field ${field}`)
  const personId = ask.viewer.person?.id ?? ''
  const row = { id: uuid(), submissionId, field, text, personId, at: ask.now.toISOString() }
  await ask.store.write(async (tx) => {
    await tx.insert(t.remarks).values(row)
  })
}

/**
 * Takes a remark away.
 *
 * @throws NotFound when nothing waits that the asker may decide about.
 */
export async function removeRemark(ask: Ask, entryId: string, remarkId: string): Promise<void> {
  const { submissionId } = await underReview(ask, entryId)
  await ask.store.write(async (tx) => {
    await tx
      .delete(t.remarks)
      .where(and(eq(t.remarks.id, remarkId), eq(t.remarks.submissionId, submissionId)))
  })
}

/** Names of the parts that a remark can be about. */
export function remarkable(kind: KindName): string[] {
  return ['title', 'summary', ...Object.keys(kindOf(kind).fields), 'body', 'themes']
}

/** The remarks on a submission, in the order of the form. */
export async function remarksOn(read: Db, kind: KindName, submissionId: string): Promise<Remark[]> {
  const rows = await read
    .select({ remark: t.remarks, by: t.people.name })
    .from(t.remarks)
    .innerJoin(t.people, eq(t.people.id, t.remarks.personId))
    .where(eq(t.remarks.submissionId, submissionId))
    .orderBy(asc(t.remarks.at))
  const { fields } = kindOf(kind)
  const order = remarkable(kind)
  return rows
    .map(({ remark: { id, field, text }, by }) => ({
      id,
      field,
      label: fieldLabel(kind, field),
      at: field in fields ? `record.${field}` : field,
      text,
      by,
    }))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

async function underReview({ store, viewer }: Ask, entryId: string) {
  const entry = await standingOf(store.read, entryId)
  if (!entry.underReview || !mayReview(viewer.person, entry)) throw new NotFound(`review of ${entryId}`)
  return { kind: entry.kind, submissionId: entry.underReview.submissionId }
}
