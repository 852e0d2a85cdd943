import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { mayReview } from '#app/models/entries/policy.ts'
import { newestRevision } from '#app/models/entries/revisions.server.ts'
import { standingOf } from '#app/models/entries/standing.server.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import { reactionsThatWait } from '#app/models/reactions/moderate.server.ts'
import type { Viewer } from '#app/models/viewer.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { isOfRenewal } from './news.server.ts'
import { type Topic, topicNames } from './topics.ts'

type Notice = typeof t.notices.$inferSelect

/** A part of a digest: what there is of one topic. */
export interface DigestPart {
  readonly title: string
  readonly items: DigestItem[]
}

interface DigestItem {
  /** Id of the entry that it tells of. */
  readonly entry: string
  readonly text: string
  readonly path: string
}

const titles: Readonly<Record<Topic, string>> = {
  'sent-in': 'Te beoordelen',
  'to-moderate': 'Reacties om na te kijken',
  published: 'Jouw teksten die online staan',
  'own-reactions': 'Reacties op wat jij schreef',
  'followed-reactions': 'Reacties op wat je volgt',
  news: 'Nieuw in wat je volgt',
}

/** What a digest tells, by topic: without what its reader may not read, and what is over meanwhile. */
export async function digestParts(
  read: Db,
  viewer: Viewer,
  notices: readonly Notice[],
): Promise<DigestPart[]> {
  const cards = await cardsById(
    read,
    viewer,
    notices.map(({ entryId }) => entryId),
  )
  const parts: DigestPart[] = []
  for (const topic of topicNames) {
    const items: DigestItem[] = []
    for (const [entryId, its] of byEntry(notices.filter((notice) => notice.topic === topic))) {
      const item = await itemOf(topic, entryId, its)
      if (item) items.push({ entry: entryId, ...item })
    }
    if (items.length > 0) parts.push({ title: titles[topic], items })
  }
  return parts

  async function itemOf(topic: Topic, entryId: string, its: readonly Notice[]) {
    if (topic === 'sent-in') return await toReview(read, viewer, entryId)
    if (topic === 'to-moderate') return await toModerate(read, viewer, entryId)
    return await online(entryId, its)
  }

  async function online(entryId: string, its: readonly Notice[]) {
    const card = cards[entryId]
    if (!card || (await isArchived(read, entryId))) return null
    const reactions = its.flatMap(({ reactionId }) => reactionId ?? [])
    const text = reactions.length === 0 ? published(card, its) : await reacted(read, card, reactions)
    return text === null ? null : { text, path: card.path }
  }
}

function published({ title, kind }: EntryCard, its: readonly Notice[]): string {
  const isRenewed = its.every(isOfRenewal)
  return `${title} (${kindOf(kind).label.one.toLowerCase()}${isRenewed ? ', nieuwe versie' : ''})`
}

/** Reactions that are still shown. */
async function reacted(read: Db, { title }: EntryCard, ids: readonly string[]): Promise<string | null> {
  const shown = and(eq(t.moderations.reactionId, t.reactions.id), eq(t.moderations.decision, 'shown'))
  const [found] = await read
    .select({ count: count() })
    .from(t.reactions)
    .innerJoin(t.moderations, shown)
    .where(and(inArray(t.reactions.id, [...ids]), isNull(t.reactions.deletedAt)))
  if (!found || found.count === 0) return null
  return inWords(title, found.count)
}

async function toReview(read: Db, { person }: Viewer, entryId: string) {
  if (!mayReview(person, await standingOf(read, entryId))) return null
  const title = (await newestRevision(read, entryId))?.document.title
  return title === undefined ? null : { text: title, path: `/beoordelen/${entryId}` }
}

async function toModerate(read: Db, viewer: Viewer, entryId: string) {
  const waiting = (await reactionsThatWait(read, viewer)).filter(({ entry }) => entry.id === entryId)
  const [first] = waiting
  return first ? { text: inWords(first.entry.title, waiting.length), path: '/reacties' } : null
}

const inWords = (title: string, reactions: number) =>
  `${title}: ${reactions === 1 ? '1 reactie' : `${reactions} reacties`}`

async function isArchived(read: Db, entryId: string): Promise<boolean> {
  const [row] = await read.select().from(t.archivals).where(eq(t.archivals.entryId, entryId))
  return row !== undefined
}

function byEntry(notices: readonly Notice[]): Map<string, Notice[]> {
  const found = new Map<string, Notice[]>()
  for (const notice of notices) found.set(notice.entryId, [...(found.get(notice.entryId) ?? []), notice])
  return found
}
