import type { MetaDescriptor } from '@remix-run/react'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import type { Crumb } from '#app/ui/breadcrumbs.tsx'
import { pageMeta, shortened } from './page-meta.ts'

interface EntryMeta {
  readonly origin: string
  readonly crumbs: readonly Crumb[]
  /** Structured data of the kind; its name, description, address and dates are filled in here. */
  readonly jsonLd: Readonly<Record<string, unknown>>
}

/** Head of the page of an entry; nothing when there is no entry to show. */
export function entryMeta(
  entry: EntryPage | undefined,
  { origin, crumbs, jsonLd }: EntryMeta,
): MetaDescriptor[] {
  if (!entry) return []
  const { document, card } = entry
  const description = shortened(document.summary ?? document.title)
  return pageMeta({
    title: document.title,
    description,
    path: card.path,
    origin,
    accent: kindOf(document.kind).accent,
    type: 'article',
    hidden: entry.archived !== null,
    jsonLd: [
      { name: document.title, description, url: origin + card.path, inLanguage: document.lang, ...jsonLd },
      ...(crumbs.length > 0
        ? [breadcrumbList(origin, [...crumbs, { href: card.path, text: document.title }])]
        : []),
    ],
  })
}

function breadcrumbList(origin: string, crumbs: readonly Crumb[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: crumb.text,
      item: origin + crumb.href,
    })),
  }
}
