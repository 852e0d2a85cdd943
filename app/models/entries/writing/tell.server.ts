import { eq } from 'drizzle-orm'
import { queueMail } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { tellRenewed } from '#app/models/notices/news.server.ts'
import { tell } from '#app/models/notices/tell.server.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import type { EntryDocument } from '../document.ts'
import { entryPath, kindOf } from '../kinds/index.ts'
import { reviewersOf } from '../reviewers.server.ts'
import type { Standing } from '../standing.ts'

// Who hears by mail of what became of a text. Nobody hears of what they did themselves.

interface Told {
  readonly document: EntryDocument
  readonly submissionId: string
}

/** Tells who may publish that something waits: the kennismakelaars of its themes, or the beheerders. */
export async function tellReviewers(
  tx: Tx,
  { viewer, now }: Ask,
  entry: Standing,
  { document, submissionId }: Told,
): Promise<void> {
  const data = {
    title: document.title,
    kind: kindOf(document.kind).label.one.toLowerCase(),
    by: viewer.person?.name ?? '',
    organisation: await titleOf(tx, document.owner),
    path: `/beoordelen/${document.id}`,
  }
  await tell(tx, {
    topic: 'sent-in',
    people: await reviewersOf(tx, entry),
    by: viewer.person?.id ?? null,
    cause: `sent-in:${submissionId}`,
    entryId: document.id,
    mail: { template: 'sent-in', data },
    now,
  })
}

/** Tells the authors why it came back. */
export async function tellSentBack(
  tx: Tx,
  { viewer, now }: Ask,
  entry: Standing,
  { document, submissionId, reason }: Told & { readonly reason: string },
): Promise<void> {
  const data = {
    title: document.title,
    by: viewer.person?.name ?? '',
    reason,
    path: `/schrijven/${document.id}`,
  }
  for (const person of othersThan(viewer, entry.authors))
    await queueMail(tx, {
      cause: `sent-back:${submissionId}`,
      template: 'sent-back',
      data,
      to: { person },
      about: [document.id],
      now,
    })
}

/** Tells the authors that it is online, and who follows it that it was renewed. */
export async function tellPublished(
  tx: Tx,
  { viewer, now }: Ask,
  entry: Standing,
  { document, submissionId }: Told,
): Promise<void> {
  const data = { title: document.title, path: `/${entryPath(document.kind, document.slug)}` }
  await tell(tx, {
    topic: 'published',
    people: entry.authors,
    by: viewer.person?.id ?? null,
    cause: `published:${submissionId}`,
    entryId: document.id,
    mail: { template: 'published', data },
    now,
  })
  if (entry.isPublished) await tellRenewed(tx, { document, actor: actorOf(viewer), now }, submissionId)
}

function othersThan(viewer: Ask['viewer'], people: readonly string[]): string[] {
  return people.filter((id) => id !== viewer.person?.id)
}

async function titleOf(read: Db, entryId: string | undefined): Promise<string | null> {
  if (entryId === undefined) return null
  const [row] = await read.select({ title: t.entries.title }).from(t.entries).where(eq(t.entries.id, entryId))
  return row?.title ?? null
}
