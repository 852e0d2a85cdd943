import { and, eq, isNull } from 'drizzle-orm'
import { subjectOfLink, voidLinks } from '#app/auth/links.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { mayNameAuthors } from '../policy.ts'
import { newestRevision } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import { addAuthor } from './authors.server.ts'
import { allowed } from './may-keep.server.ts'
import { addPleinPerson } from './plein-people.server.ts'
import { isPleinRole, type PleinRole } from './plein-role.ts'

const hours = 14 * 24

/** What somebody is asked to be. */
export type AskedAs = 'co-author' | PleinRole

/**
 * Asks somebody with an account by mail to write along, or to be named on a plein. Whether the address has an account
 * is not told to the asker: it is the same for them when nobody has it.
 *
 * @throws NotFound when the asker may not name authors, or when a role of a plein is asked for in something else.
 */
export async function askAlong(ask: Ask, entryId: string, address: string, as: AskedAs): Promise<void> {
  const { store, now } = ask
  await store.write(async (tx) => {
    const { entry, person } = await allowed(tx, ask, entryId, mayNameAuthors)
    if (isPleinRole(as) && entry.kind !== 'plein') throw new NotFound(`${as} of ${entry.kind}`)
    const [asked] = await tx
      .select({ id: t.people.id })
      .from(t.people)
      .where(and(eq(t.people.address, address), isNull(t.people.erasedAt)))
    if (!asked || (as === 'co-author' && entry.authors.includes(asked.id))) return
    const subject = subjectOf(entryId, asked.id, as)
    const link = { purpose: 'co-author', subject, hours } as const
    const about = { title: await titleOf(tx, entryId), by: person.name }
    const mail = isPleinRole(as)
      ? ({ template: 'plein-role', data: { ...about, role: as } } as const)
      : ({ template: 'co-author', data: about } as const)
    const cause = `co-author:${subject}:${now.toISOString()}`
    await queueMail(tx, { cause, ...mail, link, to: { person: asked.id }, now })
  })
}

/** What somebody is asked for. */
export interface AskedAlong {
  readonly entryId: string
  readonly title: string
  readonly as: AskedAs
}

/**
 * What a link is for. It holds only for who it was sent to.
 *
 * @throws NotFound when it was used, is too old or for somebody else.
 */
export async function askedAlong({ store, viewer, now }: Ask, token: string): Promise<AskedAlong> {
  const subject = await subjectOfLink(store.read, 'co-author', token, now)
  const [entryId = '', personId, role = ''] = subject?.split(':') ?? []
  if (personId === undefined || personId !== viewer.person?.id) throw new NotFound('co-author link')
  await standingOf(store.read, entryId)
  return { entryId, title: await titleOf(store.read, entryId), as: isPleinRole(role) ? role : 'co-author' }
}

/**
 * Takes the question: the asker is a co-author, or named on the plein, from now on.
 *
 * @throws NotFound as `askedAlong` does.
 */
export async function takePart(ask: Ask, token: string): Promise<AskedAlong> {
  const asked = await askedAlong(ask, token)
  const { entryId, as } = asked
  const personId = ask.viewer.person?.id ?? ''
  await ask.store.write(async (tx) => {
    await voidLinks(tx, 'co-author', subjectOf(entryId, personId, as))
    if (isPleinRole(as)) await addPleinPerson(tx, ask, entryId, personId, as)
    else await addAuthor(tx, ask, entryId, personId)
  })
  return asked
}

function subjectOf(entryId: string, personId: string, as: AskedAs): string {
  return [entryId, personId, ...(isPleinRole(as) ? [as] : [])].join(':')
}

async function titleOf(read: Db, entryId: string): Promise<string> {
  const newest = await newestRevision(read, entryId)
  return newest?.document.title ?? 'een tekst zonder titel'
}
