import { eq, inArray } from 'drizzle-orm'
import { type EntryDocument, references } from '#app/models/entries/document.ts'
import { entryPath, kindOf } from '#app/models/entries/kinds/index.ts'
import { authorsOf, themesOf } from '#app/models/entries/standing.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { tell } from './tell.server.ts'

interface Published {
  readonly document: EntryDocument
  /** `person:…`, or `system:…`. */
  readonly actor: string
  readonly now: Date
}

/**
 * Tells who follows what a new entry belongs to, or points at: its themes, its organisations, its case. Its authors
 * hear of it in another way.
 */
export async function tellNew(tx: Tx, published: Published): Promise<void> {
  const { document } = published
  const themes = await themesOf(tx, document)
  const targets = [...themes, ...references(document).map(({ target }) => target)]
  for (const { id, title, followers } of await followed(tx, targets, document.id))
    await tellOne(tx, published, `new:${document.id}`, followers, { id, title })
}

/**
 * Tells who follows an entry that a new version of it is online.
 *
 * @param version what the new version is known by.
 */
export async function tellRenewed(tx: Tx, published: Published, version: string): Promise<void> {
  for (const { followers } of await followed(tx, [published.document.id], null))
    await tellOne(tx, published, `${renewed}${version}`, followers, null)
}

const renewed = 'renewed:'

/** Whether what somebody was told was a new version, and no new entry. */
export function isOfRenewal({ cause }: { readonly cause: string }): boolean {
  return cause.startsWith(renewed)
}

async function tellOne(
  tx: Tx,
  { document, actor, now }: Published,
  cause: string,
  followers: readonly string[],
  target: { readonly id: string; readonly title: string } | null,
): Promise<void> {
  const authors = await authorsOf(tx, document.id)
  await tell(tx, {
    topic: 'news',
    people: followers.filter((id) => !authors.includes(id)),
    by: actor.startsWith('person:') ? actor.slice('person:'.length) : null,
    cause,
    entryId: document.id,
    names: target ? [target.id] : [],
    mail: {
      template: 'news',
      data: {
        title: document.title,
        kind: kindOf(document.kind).label.one.toLowerCase(),
        summary: document.summary ?? null,
        followed: target?.title ?? null,
        path: `/${entryPath(document.kind, document.slug)}`,
      },
    },
    now,
  })
}

/** What is followed of these entries, in their order, and by whom. */
async function followed(
  tx: Tx,
  ids: readonly string[],
  except: string | null,
): Promise<{ id: string; title: string; followers: string[] }[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== except)
  if (wanted.length === 0) return []
  const rows = await tx
    .select({ id: t.entries.id, title: t.entries.title, personId: t.follows.personId })
    .from(t.follows)
    .innerJoin(t.entries, eq(t.entries.id, t.follows.entryId))
    .where(inArray(t.follows.entryId, wanted))
  return wanted.flatMap((id) => {
    const its = rows.filter((row) => row.id === id)
    const [first] = its
    return first ? [{ id, title: first.title, followers: its.map(({ personId }) => personId) }] : []
  })
}
