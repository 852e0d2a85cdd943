import { and, eq, inArray, notExists, or, sql } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { howLongAgo, howLongWaiting } from '#app/models/how-long.ts'
import * as t from '#db/schema/index.ts'
import { cardOf } from '../cards.server.ts'
import type { Typed } from '../forms/typed.ts'
import type { KindName } from '../kinds/index.ts'
import { countWaitingFor } from '../reviewing/queue.server.ts'
import { newestRevision } from '../revisions.server.ts'
import { lastSubmission } from './last-submission.server.ts'
import type { MyWork, Work } from './my-work.ts'

/** More published texts than this are found in the lists of the site. */
const publishedShown = 10

type Place = 'returned' | 'writing' | 'waiting' | 'published'

/** The texts that the asker is an author of or writes in, by where they stand; the newest first. */
export async function myWork(ask: Ask): Promise<MyWork> {
  const found: { readonly place: Place; readonly at: string; readonly work: Work }[] = []
  for (const row of await ownEntries(ask)) found.push(await placed(ask, row))
  found.sort((a, b) => (a.at < b.at ? 1 : -1))
  const at = (wanted: Place) => found.filter(({ place }) => place === wanted).map(({ work }) => work)
  return {
    returned: at('returned'),
    writing: at('writing'),
    waiting: at('waiting'),
    published: at('published').slice(0, publishedShown),
    toReview: await countWaitingFor(ask),
  }
}

type Row = Awaited<ReturnType<typeof ownEntries>>[number]

async function placed({ store, now }: Ask, { entry, draft }: Row) {
  const kind = entry.kind as KindName
  const newest = await newestRevision(store.read, entry.id)
  const sent = await lastSubmission(store.read, kind, entry.id)
  const isOnline = entry.publishedRevision !== null
  const isAhead = newest !== undefined && newest.id !== entry.publishedRevision
  const place: Place =
    sent?.decision === null
      ? 'waiting'
      : sent?.returned
        ? 'returned'
        : draft || isAhead || !isOnline
          ? 'writing'
          : 'published'
  const at =
    place === 'waiting'
      ? (sent?.at ?? '')
      : place === 'returned'
        ? (sent?.decidedAt ?? '')
        : place === 'published'
          ? (entry.changedAt ?? entry.createdAt)
          : (draft?.savedAt ?? newest?.createdAt ?? entry.createdAt)
  const typed = (draft?.typed as Partial<Typed> | undefined)?.title
  const work: Work = {
    id: entry.id,
    kind,
    title: typed || newest?.document.title || entry.title || 'Zonder titel',
    hasDraft: draft !== null,
    isOnline,
    path: cardOf(entry).path,
    since: place === 'waiting' ? howLongWaiting(at, now) : howLongAgo(at, now),
    returned: place === 'returned' ? (sent?.returned ?? null) : null,
  }
  return { place, at, work }
}

async function ownEntries({ store, viewer }: Ask) {
  const { read } = store
  const personId = viewer.person?.id ?? ''
  const authored = read
    .select({ id: t.entryAuthors.entryId })
    .from(t.entryAuthors)
    .where(eq(t.entryAuthors.personId, personId))
  const archived = read.select({ one: sql`1` }).from(t.archivals).where(eq(t.archivals.entryId, t.entries.id))
  return await read
    .select({ entry: t.entries, draft: t.drafts })
    .from(t.entries)
    .leftJoin(t.drafts, and(eq(t.drafts.entryId, t.entries.id), eq(t.drafts.personId, personId)))
    .where(and(or(inArray(t.entries.id, authored), eq(t.drafts.personId, personId)), notExists(archived)))
}
