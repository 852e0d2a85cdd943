import type { EntryPage } from '#app/models/entries/views.ts'

/** A case or a blog as an article: who stands behind it and what it is about. */
export function articleJsonLd(entry: EntryPage | undefined, origin: string, type: 'Article' | 'BlogPosting') {
  if (!entry) return {}
  const { document, linked, changedAt } = entry
  const owner = document.owner ? linked[document.owner] : undefined
  const themes = document.themes.flatMap((id) => linked[id] ?? [])
  return {
    '@type': type,
    headline: document.title,
    datePublished: document.published,
    dateModified: changedAt,
    ...(owner && { author: { '@type': 'Organization', name: owner.title, url: origin + owner.path } }),
    publisher: { '@type': 'Organization', name: 'Leerplein', url: `${origin}/` },
    ...(themes.length > 0 && { about: themes.map((theme) => ({ '@type': 'Thing', name: theme.title })) }),
  }
}
