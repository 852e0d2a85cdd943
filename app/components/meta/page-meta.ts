import type { MetaDescriptor } from '@remix-run/react'
import type { Accent } from '#app/models/entries/kind.ts'

interface PageMeta {
  readonly title: string
  readonly description: string
  /** Canonical path with the parts of the address that make it another page: `/ervaringen?pagina=2`. */
  readonly path: string
  /** `https://leerplein.example`, without a slash at the end. */
  readonly origin: string
  readonly accent?: Accent
  readonly type?: 'website' | 'article'
  /** Search pages are for people: search engines follow their links and keep the pages themselves out. */
  readonly hidden?: boolean
  readonly jsonLd?: readonly Readonly<Record<string, unknown>>[]
}

/** Title, description, canonical address, social card and structured data of a page. */
export function pageMeta(page: PageMeta): MetaDescriptor[] {
  const { accent = 'leaf', type = 'website', jsonLd = [] } = page
  const address = `${page.origin}${page.path}`
  return [
    { title: page.path === '/' ? page.title : `${page.title} | Leerplein` },
    { name: 'description', content: page.description },
    { tagName: 'link', rel: 'canonical', href: address },
    ...(page.hidden ? [{ name: 'robots', content: 'noindex, follow' }] : []),
    { property: 'og:site_name', content: 'Leerplein' },
    { property: 'og:locale', content: 'nl_NL' },
    { property: 'og:type', content: type },
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:url', content: address },
    { property: 'og:image', content: `${page.origin}/og/${accent}.png` },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: 'Leerplein: bouwstenen rond een open plein' },
    { name: 'twitter:card', content: 'summary_large_image' },
    ...jsonLd.map((data) => ({ 'script:ld+json': { '@context': 'https://schema.org', ...data } })),
  ]
}

/** At most 160 characters, cut at a word: what search engines and social cards show. */
export function shortened(text: string): string {
  if (text.length <= 160) return text
  const cut = text.slice(0, 157)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100))}…`
}
