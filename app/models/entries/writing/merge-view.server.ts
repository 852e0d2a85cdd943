import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { nothingTyped, type Typed, typedOf } from '../forms/typed.ts'
import { newestRevision, revisionById } from '../revisions.server.ts'
import { draftFor } from './draft.server.ts'
import { differences } from './merge.ts'
import type { MergeView } from './merge-view.ts'
import { namesIn } from './write-view.server.ts'

/** The two texts that are laid side by side, and what both began from. */
export interface MergeTexts {
  readonly mine: Typed
  readonly theirs: Typed
  readonly base: Typed | null
}

/**
 * What the asker wrote beside what else was written: a newer version of somebody, or, with `posted`, what they kept
 * in another window themselves.
 *
 * @param posted what they sent and what was not kept.
 * @throws NotFound when the asker may not write in the entry.
 */
export async function mergeView(ask: Ask, entryId: string, posted: Typed | null): Promise<MergeView> {
  const { read } = ask.store
  const draft = await draftFor(ask, entryId)
  const texts = await mergeTexts(ask, entryId, posted)
  const newest = await newestRevision(read, entryId)
  return {
    id: entryId,
    title: texts.mine.title || 'Zonder titel',
    other: posted ? 'je andere venster' : await nameOf(read, newest?.personId ?? null),
    differences: differences(draft.entry.kind, texts, await namesOfBoth(ask, texts)),
    version: draft.version,
    newest: newest?.id ?? '',
    mine: posted,
  }
}

/** The texts that `mergeView` compares. */
export async function mergeTexts(ask: Ask, entryId: string, posted: Typed | null): Promise<MergeTexts> {
  const { read } = ask.store
  const draft = await draftFor(ask, entryId)
  const began = draft.baseRevision === null ? undefined : await revisionById(read, draft.baseRevision)
  const base = began ? typedOf(began.document) : null
  if (posted) return { mine: posted, theirs: draft.typed, base: base ?? nothingTyped }
  const newest = await newestRevision(read, entryId)
  return { mine: draft.typed, theirs: newest ? typedOf(newest.document) : draft.typed, base }
}

/** Themes and owner are looked up with all that stands in the record. */
async function namesOfBoth(ask: Ask, { mine, theirs }: MergeTexts): Promise<Record<string, string>> {
  const both = { mine: mine.record, theirs: theirs.record }
  const chosen = [...mine.themes, ...theirs.themes, mine.owner, theirs.owner]
  return await namesIn(ask, { ...mine, record: { ...both, chosen } })
}

async function nameOf(read: Db, personId: string | null): Promise<string> {
  if (personId === null) return 'de redactie'
  const [person] = await read.select({ name: t.people.name }).from(t.people).where(eq(t.people.id, personId))
  return person?.name ?? 'iemand anders'
}
