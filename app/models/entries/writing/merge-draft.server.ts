import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import type { Typed } from '../forms/typed.ts'
import { newestRevision } from '../revisions.server.ts'
import { draftFor } from './draft.server.ts'
import { merged, type Side } from './merge.ts'
import { mergeTexts, mergeView } from './merge-view.server.ts'

interface Chosen {
  /** The side for each field that differs, by the name of its control. */
  sideOf(at: string): Side | undefined
  /** What was looked at; when it is no longer so, one looks again. */
  readonly version: number
  readonly newest: string
  /** The asker's own text, when it is not the draft. */
  readonly mine: Typed | null
}

/**
 * Makes one draft out of two texts, on top of the newest version.
 *
 * @throws NotFound when the asker may not write in the entry.
 * @throws Refused `merge.undecided` when a field differs and no side was chosen, `merge.moved` when somebody wrote on.
 */
export async function mergeDraft(ask: Ask, entryId: string, chosen: Chosen): Promise<void> {
  const { store, viewer, now } = ask
  const { entry, version } = await draftFor(ask, entryId)
  const personId = viewer.person?.id
  if (personId === undefined) throw new NotFound('nobody')
  const { differences } = await mergeView(ask, entryId, chosen.mine)
  const open = differences.find(({ at }) => chosen.sideOf(at) === undefined)
  if (open)
    throw new Refused('merge.undecided', {
      user: `Kies ook bij “${open.label}” welke tekst je houdt.`,
      field: `keus.${open.at}`,
    })
  const texts = await mergeTexts(ask, entryId, chosen.mine)
  const typed = merged(entry.kind, texts, (at) => chosen.sideOf(at) ?? 'mine')
  const at = now.toISOString()
  await store.write(async (tx) => {
    const baseRevision = (await newestRevision(tx, entryId))?.id ?? null
    const its = and(eq(t.drafts.entryId, entryId), eq(t.drafts.personId, personId))
    const [kept] = await tx.select({ version: t.drafts.version }).from(t.drafts).where(its)
    if (
      (kept?.version ?? 0) !== chosen.version ||
      version !== chosen.version ||
      (baseRevision ?? '') !== chosen.newest
    )
      throw new Refused('merge.moved', {
        user: 'Er is intussen verder geschreven. Hieronder staat het nieuwste; kies opnieuw.',
      })
    const row = { typed: { ...typed }, version: chosen.version + 1, baseRevision, savedAt: at }
    if (kept) await tx.update(t.drafts).set(row).where(its)
    else await tx.insert(t.drafts).values({ entryId, personId, createdAt: at, ...row })
  })
}
