import type { EntryPage } from '#app/models/entries/views.ts'

/** A case or a blog as an article: who stands behind it and what it is about. */
export function articleJsonLd(entry: EntryPage | undefined, origin: string, type: 'Article' | 'BlogPosting') {
  if (!entry) return {}
  const { document, linked, card } = entry
  const owner = document.owner ? linked[document.owner] : undefined
  // What was taken from a source is retold by the editors: its owner did not write it.
  const isOwn = document.provenance === 'lid'
  const leerplein = { '@type': 'Organization', name: 'Leerplein', url: `${origin}/` }
  const themes = document.themes.flatMap((id) => linked[id] ?? [])
  return {
    '@type': type,
    headline: document.title,
    datePublished: document.published,
    dateModified: card.changedAt,
    author:
      isOwn && owner ? { '@type': 'Organization', name: owner.title, url: origin + owner.path } : leerplein,
    publisher: leerplein,
    ...(document.origin.length > 0 && {
      isBasedOn: document.origin.map((source) => ({ '@type': 'CreativeWork', name: source.title })),
    }),
    ...(themes.length > 0 && { about: themes.map((theme) => ({ '@type': 'Thing', name: theme.title })) }),
  }
}
