import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { talkUnder } from '#app/models/reactions/talk.server.ts'
import type { Talk } from '#app/models/reactions/threads.ts'
import { Gone, Moved, NotFound } from '#app/models/refused.ts'
import { fillPlaceholders } from '#app/models/texts/placeholders.ts'
import { readRendered } from '#app/models/texts/rendered-texts.server.ts'
import { textHash } from '#app/models/texts/text-hash.server.ts'
import { wayOf } from '#app/models/texts/way.ts'
import * as t from '#db/schema/index.ts'
import { asPublished } from './as-published.ts'
import { cardOf, cardsById, readableBy } from './cards.server.ts'
import { cardsByReference } from './cards-by-reference.server.ts'
import { type EntryDocument, markdownTexts, references } from './document.ts'
import { factsOf } from './facts.ts'
import { entryPath, type KindName, kindOf } from './kinds/index.ts'
import { authorsOf } from './standing.server.ts'
import type { EntryPage, RenderedText } from './views.ts'
import { withoutHidden } from './without-hidden.ts'

/**
 * The page of a published entry.
 *
 * @throws NotFound when there is none, or when the viewer may not read it.
 * @throws Moved when the slug is one that the entry had before.
 * @throws Gone when the entry was deleted, and the viewer could read it.
 */
export async function getEntry(ask: Ask, kind: KindName, slug: string): Promise<EntryPage> {
  const { read } = ask.store
  const [found] = await read
    .select({ entry: t.entries, revision: t.revisions, archival: t.archivals })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .where(and(eq(t.entries.kind, kind), eq(t.entries.slug, slug), readableBy(read, ask.viewer)))
  if (!found) return await elsewhere(ask, kind, slug)

  const whole = asPublished(found.revision.document as unknown as EntryDocument, found.entry)
  const way = wayOf(found.revision.origin)
  const linked = await cardsById(
    read,
    ask.viewer,
    references(whole).map((reference) => reference.target),
  )
  const document = withoutHidden(whole, (id) => id in linked)
  return {
    document,
    card: cardOf(found.entry),
    texts: await renderedFor(ask, document, way),
    facts: factsOf(document, { linked, places: ask.places }),
    linked,
    archived: found.archival && { at: found.archival.at, reason: found.archival.reason },
    talk: await talkOf(ask, found.entry, found.archival !== null),
  }
}

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

/** The rendered texts of a document by their source, with cards and links filled in for this viewer. */
async function renderedFor(
  ask: Ask,
  document: EntryDocument,
  way: 'content' | 'member',
): Promise<Record<string, RenderedText>> {
  const sources = markdownTexts(document)
  const rows = await readRendered(
    ask.store.read,
    sources.map((source) => textHash(source, way)),
  )
  const cards = await cardsByReference(
    ask.store.read,
    ask.viewer,
    [...rows.values()].flatMap((row) => row.pointsAt.entries),
  )
  const lookup = (reference: string) => {
    const card = cards.get(reference)
    return card && { ...card, kindLabel: kindOf(card.kind).label.one, accent: kindOf(card.kind).accent }
  }
  return Object.fromEntries(
    sources.map((source) => {
      const row = rows.get(textHash(source, way))
      const html = row ? fillPlaceholders(row.html, lookup) : ''
      return [source, { html, headings: row?.headings ?? [] }]
    }),
  )
}
