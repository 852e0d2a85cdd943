import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { howLongWaiting } from '#app/models/how-long.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { asPublished } from '../as-published.ts'
import { changesBetween, fieldTexts } from '../compare/changes.ts'
import { sourcesFor } from '../compare/sources.server.ts'
import type { EntryDocument } from '../document.ts'
import { fieldLabel } from '../field-label.ts'
import { mayReview } from '../policy.ts'
import { revisionById } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import { pageAsItWillBe } from '../writing/preview.server.ts'
import { remarkable, remarksOn } from './remarks.server.ts'
import type { ReviewView } from './review-view.ts'

/**
 * What was sent in, as its page will be, with what changes by it and what was said of it.
 *
 * @throws NotFound when nothing waits, or when the asker may not decide about it.
 */
export async function reviewView(ask: Ask, entryId: string): Promise<ReviewView> {
  const { store, viewer, now } = ask
  const entry = await standingOf(store.read, entryId)
  if (!entry.underReview || !mayReview(viewer.person, entry)) throw new NotFound(`review of ${entryId}`)
  const { submissionId, revisionId } = entry.underReview
  const [sent] = await store.read
    .select({ submission: t.submissions, by: t.people.name })
    .from(t.submissions)
    .innerJoin(t.people, eq(t.people.id, t.submissions.personId))
    .where(eq(t.submissions.id, submissionId))
  const document = (await revisionById(store.read, revisionId))?.document
  if (!sent || !document) throw new NotFound(`submission ${submissionId}`)
  const online = await documentOnline(ask, entryId)
  const sources = await sourcesFor(ask, [online, document])
  const filled = fieldTexts(document, sources)
  const { kind } = entry
  return {
    id: entryId,
    kind,
    ...(await pageAsItWillBe(ask, document)),
    by: sent.by,
    waits: howLongWaiting(sent.submission.at, now),
    note: sent.submission.note,
    leftIn: sent.submission.leftIn.map(({ what, field }) => ({ what, label: fieldLabel(kind, field) })),
    changes: online ? changesBetween(online, document, sources) : null,
    remarks: await remarksOn(store.read, kind, submissionId),
    parts: remarkable(kind)
      .filter((field) => filled.has(field))
      .map((field) => ({ value: field, label: fieldLabel(kind, field) })),
  }
}

async function documentOnline({ store }: Ask, entryId: string): Promise<EntryDocument | undefined> {
  const [row] = await store.read.select().from(t.entries).where(eq(t.entries.id, entryId))
  if (!row?.publishedRevision) return undefined
  const revision = await revisionById(store.read, row.publishedRevision)
  return revision && asPublished(revision.document, row)
}
