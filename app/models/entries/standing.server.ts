import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { EntryDocument } from './document.ts'
import type { KindName } from './kinds/index.ts'
import { newestRevision } from './revisions.server.ts'
import type { Standing } from './standing.ts'

/**
 * All that decides who may do what with an entry.
 *
 * @throws NotFound when there is no such entry.
 */
export async function standingOf(read: Db, id: string): Promise<Standing> {
  const [entry] = await read
    .select({ kind: t.entries.kind, published: t.entries.publishedRevision, archived: t.archivals.at })
    .from(t.entries)
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .where(eq(t.entries.id, id))
  if (!entry) throw new NotFound(`entry ${id}`)
  const newest = (await newestRevision(read, id))?.document
  const themes = newest === undefined ? [] : await themesOf(read, newest)
  return {
    id,
    kind: entry.kind as KindName,
    owner: newest?.owner ?? null,
    themes,
    isKept: await hasKeeper(read, themes),
    authors: await authorsOf(read, id),
    vraagstukeigenaars: newest === undefined ? [] : await vraagstukeigenaarsFor(read, newest),
    isPublished: entry.published !== null,
    isArchived: entry.archived !== null,
    online: entry.published,
    underReview: await waitingSubmission(read, id),
  }
}

/** Its own themes; a plein, blog or tool without any inherits those of the case that it belongs to. */
export async function themesOf(read: Db, document: EntryDocument): Promise<readonly string[]> {
  if (document.themes.length > 0) return document.themes
  const { about, experiment } = document.record
  const parent = about ?? experiment
  if (typeof parent !== 'string') return []
  const above = (await newestRevision(read, parent))?.document
  return above === undefined ? [] : await themesOf(read, above)
}

async function vraagstukeigenaarsFor(read: Db, { kind, record }: EntryDocument): Promise<string[]> {
  const { type, about } = record
  if (kind !== 'blog' || type !== 'dag-erna-blog' || typeof about !== 'string') return []
  const { pleinPeople: p } = t
  const rows = await read
    .select({ id: p.personId })
    .from(p)
    .where(and(eq(p.pleinId, about), eq(p.role, 'vraagstukeigenaar')))
  return rows.map(({ id }) => id)
}

async function hasKeeper(read: Db, themes: readonly string[]): Promise<boolean> {
  if (themes.length === 0) return false
  const [row] = await read
    .select({ id: t.themeKeepers.personId })
    .from(t.themeKeepers)
    .where(inArray(t.themeKeepers.themeId, [...themes]))
    .limit(1)
  return row !== undefined
}

/** The authors of an entry, the first first. */
export async function authorsOf(read: Db, entryId: string): Promise<string[]> {
  const rows = await read
    .select({ id: t.entryAuthors.personId })
    .from(t.entryAuthors)
    .where(eq(t.entryAuthors.entryId, entryId))
    .orderBy(asc(t.entryAuthors.since), asc(t.entryAuthors.personId))
  return rows.map(({ id }) => id)
}

async function waitingSubmission(read: Db, entryId: string): Promise<Standing['underReview']> {
  const [row] = await read
    .select({ submissionId: t.submissions.id, revisionId: t.submissions.revisionId })
    .from(t.submissions)
    .leftJoin(t.decisions, eq(t.decisions.submissionId, t.submissions.id))
    .where(and(eq(t.submissions.entryId, entryId), isNull(t.decisions.submissionId)))
    .limit(1)
  return row ?? null
}
