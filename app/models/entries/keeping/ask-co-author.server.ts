import { and, eq, isNull } from 'drizzle-orm'
import { makeLink, subjectOfLink, voidLinks } from '#app/auth/links.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { mayNameAuthors } from '../policy.ts'
import { newestRevision } from '../revisions.server.ts'
import { addAuthor } from './authors.server.ts'
import { allowed } from './may-keep.server.ts'

const hours = 14 * 24

/**
 * Asks somebody with an account to write along, by mail. Whether the address has an account is not told to the asker:
 * it is the same for them when nobody has it.
 *
 * @throws NotFound when the asker may not name authors.
 */
export async function askCoAuthor(ask: Ask, entryId: string, address: string): Promise<void> {
  const { store, now } = ask
  await store.write(async (tx) => {
    const { entry, person } = await allowed(tx, ask, entryId, mayNameAuthors)
    const [asked] = await tx
      .select({ id: t.people.id })
      .from(t.people)
      .where(and(eq(t.people.address, address), isNull(t.people.erasedAt)))
    if (!asked || entry.authors.includes(asked.id)) return
    const subject = `${entryId}:${asked.id}`
    const token = await makeLink(tx, { purpose: 'co-author', subject, hours, now })
    await queueMail(tx, {
      cause: `co-author:${subject}:${now.toISOString()}`,
      template: 'co-author',
      data: { title: await titleOf(tx, entryId), by: person.name, path: `/meeschrijven/${token}` },
      to: { person: asked.id },
      now,
    })
  })
}

/** What somebody is asked to write along in. */
export interface CoAuthorLink {
  readonly entryId: string
  readonly title: string
}

/**
 * What a link is for. It holds only for who it was sent to.
 *
 * @throws NotFound when it was used, is too old or for somebody else.
 */
export async function coAuthorLink({ store, viewer, now }: Ask, token: string): Promise<CoAuthorLink> {
  const subject = await subjectOfLink(store.read, 'co-author', token, now)
  const [entryId = '', personId] = subject?.split(':') ?? []
  if (personId === undefined || personId !== viewer.person?.id) throw new NotFound('co-author link')
  return { entryId, title: await titleOf(store.read, entryId) }
}

/**
 * Takes the question: the asker is a co-author from now on.
 *
 * @returns the id of the entry.
 * @throws NotFound as `coAuthorLink` does.
 */
export async function becomeCoAuthor(ask: Ask, token: string): Promise<string> {
  const { entryId } = await coAuthorLink(ask, token)
  const personId = ask.viewer.person?.id ?? ''
  await ask.store.write(async (tx) => {
    await voidLinks(tx, 'co-author', `${entryId}:${personId}`)
    await addAuthor(tx, ask, entryId, personId)
  })
  return entryId
}

async function titleOf(read: Db, entryId: string): Promise<string> {
  const newest = await newestRevision(read, entryId)
  return newest?.document.title ?? 'een tekst zonder titel'
}
