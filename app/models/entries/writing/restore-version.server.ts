import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { typedOf } from '../forms/typed.ts'
import { mayEdit } from '../policy.ts'
import { newestRevision, revisionsOf } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import { saveVersion } from './save-version.server.ts'

/**
 * Makes an older version the newest again; those between stay. A draft of the asker goes.
 *
 * @throws NotFound when the asker may not write in the entry, or when there is no such version.
 * @throws Refused as `saveVersion` does.
 */
export async function restoreVersion(ask: Ask, entryId: string, number: number): Promise<void> {
  const { store, viewer, now } = ask
  const { person } = viewer
  const entry = await standingOf(store.read, entryId)
  const wanted = (await revisionsOf(store.read, entryId)).find((one) => one.number === number)
  if (person === null || !wanted || !mayEdit(person, entry)) throw new NotFound(`version ${number}`)
  const at = now.toISOString()
  await store.write(async (tx) => {
    const baseRevision = (await newestRevision(tx, entryId))?.id ?? null
    await tx.delete(t.drafts).where(and(eq(t.drafts.entryId, entryId), eq(t.drafts.personId, person.id)))
    await tx.insert(t.drafts).values({
      entryId,
      personId: person.id,
      typed: { ...typedOf(wanted.document) },
      baseRevision,
      version: 1,
      createdAt: at,
      savedAt: at,
    })
  })
  await saveVersion(ask, entryId)
}
