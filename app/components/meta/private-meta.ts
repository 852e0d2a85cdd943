import type { MetaDescriptor } from '@remix-run/react'

/** Title of a page that is for one person, and that no search engine keeps. */
export function privateMeta(title: string): MetaDescriptor[] {
  return [{ title: `${title} | Leerplein` }, { name: 'robots', content: 'noindex' }]
}
