import { desc, inArray, lt } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { mayAdminister } from './policy.ts'

/** Something that happened, as a beheerder reads it. */
export interface LogLine {
  readonly id: string
  readonly at: string
  /** Name of who did it; *iemand zonder account*, or what the site did by itself. */
  readonly who: string
  readonly verb: string
  readonly subject: string
}

const atATime = 100

/**
 * What happened, the newest first, a hundred at a time.
 *
 * @param before the id of the line after which to go on.
 * @throws NotFound for who is no beheerder.
 */
export async function logBook(
  { store, viewer }: Ask,
  before: string | null,
): Promise<{ lines: LogLine[]; next: string | null }> {
  if (!mayAdminister(viewer.person)) throw new NotFound('log book')
  const { read } = store
  const rows = await read
    .select()
    .from(t.events)
    .where(before === null ? undefined : lt(t.events.id, before))
    .orderBy(desc(t.events.id))
    .limit(atATime)
  const ids = rows.flatMap(({ actor, subjectKind, subjectId }) => [
    ...(actor.startsWith('person:') ? [actor.slice(7)] : []),
    ...(subjectKind === 'person' ? [subjectId] : []),
  ])
  const people = await read
    .select({ id: t.people.id, name: t.people.name })
    .from(t.people)
    .where(inArray(t.people.id, ids))
  const entries = await read
    .select({ id: t.entries.id, title: t.entries.title })
    .from(t.entries)
    .where(
      inArray(
        t.entries.id,
        rows.filter((row) => row.subjectKind === 'entry').map((row) => row.subjectId),
      ),
    )
  const names = new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...entries.map(({ id, title }) => [id, title] as const),
  ])
  const lines = rows.map((row) => ({
    id: row.id,
    at: row.at,
    who: whoOf(row.actor, names),
    verb: row.verb,
    subject: names.get(row.subjectId) ?? '',
  }))
  return { lines, next: rows.length === atATime ? (rows.at(-1)?.id ?? null) : null }
}

function whoOf(actor: string, names: ReadonlyMap<string, string>): string {
  if (actor.startsWith('person:')) return names.get(actor.slice(7)) ?? 'Iemand die weg is'
  return actor === 'visitor' ? 'Iemand zonder account' : 'De site zelf'
}
