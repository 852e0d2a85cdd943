import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import type { Typed } from '../forms/typed.ts'
import { draftFor } from './draft.server.ts'

/** More than this is no text of one entry any more. */
const mostBytes = 900_000

/**
 * Keeps what was typed, valid or not. No revision: that is made on saving and on sending in.
 *
 * @param seen the version that the writer had before; 0 when there was no draft yet.
 * @returns the version that it has now.
 * @throws Refused `draft.elsewhere` when it was written on elsewhere since then: nothing is overwritten.
 */
export async function saveDraft(ask: Ask, entryId: string, typed: Typed, seen: number): Promise<number> {
  const { store, viewer, now } = ask
  const draft = await draftFor(ask, entryId)
  const personId = viewer.person?.id
  if (personId === undefined) throw new NotFound('nobody')
  if (Buffer.byteLength(JSON.stringify(typed)) > mostBytes) {
    throw new Refused('draft.too-large', {
      user: 'Deze tekst is te groot om te bewaren. Haal er iets uit, of verdeel hem over twee teksten.',
    })
  }
  const at = now.toISOString()
  return await store.write(async (tx) => {
    const its = and(eq(t.drafts.entryId, entryId), eq(t.drafts.personId, personId))
    const [kept] = await tx
      .select({ version: t.drafts.version, typed: t.drafts.typed })
      .from(t.drafts)
      .where(its)
    if ((kept?.version ?? 0) !== seen) {
      // Sent again because the answer got lost on its way: it was kept the first time.
      if (kept?.version === seen + 1 && isDeepStrictEqual(kept.typed, asStored(typed))) return kept.version
      throw writtenElsewhere()
    }
    const version = seen + 1
    const row = { typed: { ...typed }, version, savedAt: at }
    if (kept) await tx.update(t.drafts).set(row).where(its)
    else
      await tx
        .insert(t.drafts)
        .values({ entryId, personId, baseRevision: draft.baseRevision, createdAt: at, ...row })
    return version
  })
}

/** What the database gives back for these answers. */
function asStored(typed: Typed): unknown {
  return JSON.parse(JSON.stringify(typed))
}

function writtenElsewhere(): Refused {
  return new Refused('draft.elsewhere', {
    user: 'Je hebt in een ander venster of op een ander apparaat verder geschreven. Hieronder staat wat je hier typte; daarboven vind je de andere versie. Er is niets weg.',
  })
}

/**
 * Throws a draft away, for good; of an entry that was never saved or published nothing is left then.
 *
 * @throws NotFound when the asker has no draft of it.
 */
export async function discardDraft(ask: Ask, entryId: string): Promise<void> {
  const { store, viewer } = ask
  await draftFor(ask, entryId)
  const personId = viewer.person?.id ?? ''
  await store.write(async (tx) => {
    await tx.delete(t.drafts).where(and(eq(t.drafts.entryId, entryId), eq(t.drafts.personId, personId)))
    const [revision] = await tx
      .select({ id: t.revisions.id })
      .from(t.revisions)
      .where(eq(t.revisions.entryId, entryId))
      .limit(1)
    const [other] = await tx
      .select({ id: t.drafts.personId })
      .from(t.drafts)
      .where(eq(t.drafts.entryId, entryId))
      .limit(1)
    if (!revision && !other) await tx.delete(t.entries).where(eq(t.entries.id, entryId))
  })
}
