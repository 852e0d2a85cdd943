import { Feed } from 'feed'
import type { Resource } from '#app/http/resource.server.ts'
import { type KindName, kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryCard } from '#app/models/entries/views.ts'

/** What a feed tells of: what people write about their work. */
export const feedKinds: readonly KindName[] = [
  'experiment',
  'plein',
  'blog',
  'tool',
  'leerkring',
  'bijeenkomst',
]

/** Entries in a feed. */
export const feedLength = 30

/**
 * The Atom feed of these entries, newest first.
 *
 * @param url the address of the feed itself.
 * @param page path of the page that shows the same.
 */
export function atomFeed(cards: readonly EntryCard[], title: string, url: URL, page: string): Resource {
  const address = (path: string) => new URL(path, url.origin).href
  const feed = new Feed({
    id: address(page),
    title: escapeHtml(title),
    link: address(page),
    language: 'nl',
    updated: lastChange(cards),
    feedLinks: { atom: address(url.pathname) },
    author: { name: 'Leerplein' },
    generator: false,
  })
  for (const card of cards) {
    feed.addItem({
      id: `urn:uuid:${card.id}`,
      title: escapeHtml(card.title),
      link: address(card.path),
      date: new Date(card.changedAt), // the library's name for what Atom calls updated
      published: new Date(card.publishedAt),
      category: [{ name: kindOf(card.kind).label.one, term: card.kind }],
      ...(card.summary === null ? {} : { description: escapeHtml(card.summary) }),
    })
  }
  return { body: feed.atom1(), type: 'application/atom+xml; charset=utf-8', keepUntil: null }
}

/** The newest change among these; the first instant there is when there are none, so that the feed stays the same. */
function lastChange(cards: readonly EntryCard[]): Date {
  return new Date(Math.max(0, ...cards.map((card) => Date.parse(card.changedAt))))
}

// The library declares texts to be HTML and puts them in as they are.
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
