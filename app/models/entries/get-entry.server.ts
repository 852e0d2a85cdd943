import { and, eq, sql } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { talkUnder } from '#app/models/reactions/talk.server.ts'
import type { Talk } from '#app/models/reactions/threads.ts'
import { Gone, Moved, NotFound } from '#app/models/refused.ts'
import { type RenderedRow, readRendered } from '#app/models/texts/rendered-texts.server.ts'
import { textHash } from '#app/models/texts/text-hash.server.ts'
import { type Way, wayOf } from '#app/models/texts/way.ts'
import { prepared } from '#db/prepared.ts'
import * as t from '#db/schema/index.ts'
import { asPublished } from './as-published.ts'
import { cardOf, principalsOf, readableBy, readableByGiven } from './cards.server.ts'
import { type EntryDocument, markdownTexts } from './document.ts'
import { entryPageOf } from './entry-page.server.ts'
import { entryPath, type KindName } from './kinds/index.ts'
import { authorsOf } from './standing.server.ts'
import type { EntryPage } from './views.ts'

/**
 * The page of a published entry.
 *
 * @throws NotFound when there is none, or when the viewer may not read it.
 * @throws Moved when the slug is one that the entry had before.
 * @throws Gone when the entry was deleted, and the viewer could read it.
 */
export async function getEntry(ask: Ask, kind: KindName, slug: string): Promise<EntryPage> {
  const found = await published(ask.store.read).get({ kind, slug, principals: principalsOf(ask.viewer) })
  if (!found) return await elsewhere(ask, kind, slug)

  return await entryPageOf(ask, {
    document: asPublished(found.document as unknown as EntryDocument, found.entry),
    card: cardOf(found.entry),
    archived: found.archival && { at: found.archival.at, reason: found.archival.reason },
    talk: await talkOf(ask, found.entry, found.archival !== null),
    render: (document) => storedTexts(ask, document, wayOf(found.origin)),
  })
}

const published = prepared((db) =>
  db
    .select({
      entry: t.entries,
      document: t.revisions.document,
      origin: t.revisions.origin,
      archival: t.archivals,
    })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .where(
      and(
        eq(t.entries.kind, sql.placeholder('kind')),
        eq(t.entries.slug, sql.placeholder('slug')),
        readableByGiven(db),
      ),
    )
    .prepare(),
)

/** Only members see what they may do with reactions, so only for them the authors are looked up. */
async function talkOf(
  ask: Ask,
  { id, kind }: typeof t.entries.$inferSelect,
  isArchived: boolean,
): Promise<Talk> {
  const authors = ask.viewer.person === null ? [] : await authorsOf(ask.store.read, id)
  return await talkUnder(ask, { id, kind: kind as KindName, isPublished: true, isArchived, authors })
}

/** Where an address without an entry leads: on to its entry, to nothing any more, or to nothing at all. */
async function elsewhere({ store, viewer }: Ask, kind: KindName, slug: string): Promise<never> {
  const [moved] = await store.read
    .select({ kind: t.entries.kind, slug: t.entries.slug })
    .from(t.redirects)
    .innerJoin(t.entries, eq(t.entries.id, t.redirects.entryId))
    .where(and(eq(t.redirects.kind, kind), eq(t.redirects.slug, slug), readableBy(store.read, viewer)))
  if (moved) throw new Moved(`/${entryPath(moved.kind as KindName, moved.slug)}`)
  const [tombstone] = await store.read
    .select()
    .from(t.tombstones)
    .where(and(eq(t.tombstones.kind, kind), eq(t.tombstones.slug, slug)))
  const couldRead = tombstone?.readers.some((reader) => viewer.principals.includes(reader))
  if (couldRead) throw new Gone(`${kind}/${slug} was deleted`)
  throw new NotFound(`${kind}/${slug}`)
}

/** The rows that were written when a document was published, by text. */
async function storedTexts(
  { store }: Ask,
  document: EntryDocument,
  way: Way,
): Promise<ReadonlyMap<string, RenderedRow>> {
  // What was reviewed in git may stand in an entry that was changed on the site since.
  const ways: readonly Way[] = way === 'content' ? ['content'] : ['member', 'content']
  const hashes = markdownTexts(document).map(
    (text) => [text, ways.map((one) => textHash(text, one))] as const,
  )
  const rows = await readRendered(
    store.read,
    hashes.flatMap(([, some]) => some),
  )
  return new Map(
    hashes.flatMap(([text, some]) => {
      const [row] = some.flatMap((hash) => rows.get(hash) ?? [])
      return row ? [[text, row] as const] : []
    }),
  )
}
