import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { nothingTyped, type Typed, typedOf } from '../forms/typed.ts'
import { mayWrite } from '../policy.ts'
import { newestRevision } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import type { Standing } from '../standing.ts'

/** What somebody is writing. */
export interface Draft {
  readonly entry: Standing
  readonly typed: Typed
  /** Counts up with each save; 0 when nothing was saved since the newest revision. */
  readonly version: number
  /** The revision that it started from. */
  readonly baseRevision: string | null
  readonly savedAt: string | null
  /** Whether somebody else made a newer revision since it was begun. */
  readonly isBehind: boolean
}

/**
 * The draft of the asker for an entry; where there is none, what it would start with.
 *
 * @throws NotFound when there is no such entry, or when the asker may not write in it.
 */
export async function draftFor({ store, viewer }: Ask, entryId: string): Promise<Draft> {
  const entry = await standingOf(store.read, entryId)
  if (viewer.person === null || !mayWrite(viewer.person, entry)) throw new NotFound(`draft of ${entryId}`)
  const newest = await newestRevision(store.read, entryId)
  const [draft] = await store.read
    .select()
    .from(t.drafts)
    .where(and(eq(t.drafts.entryId, entryId), eq(t.drafts.personId, viewer.person.id)))
  if (!draft) {
    const typed = newest ? typedOf(newest.document) : nothingTyped
    return { entry, typed, version: 0, baseRevision: newest?.id ?? null, savedAt: null, isBehind: false }
  }
  const { version, baseRevision, savedAt } = draft
  const typed = { ...nothingTyped, ...(draft.typed as Partial<Typed>) }
  return { entry, typed, version, baseRevision, savedAt, isBehind: (newest?.id ?? null) !== baseRevision }
}
