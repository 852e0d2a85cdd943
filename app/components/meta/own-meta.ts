import type { MetaDescriptor } from '@remix-run/react'

/** Title of a page that is somebody's own, or for who got its address: search engines have no business there. */
export function ownMeta(title: string): MetaDescriptor[] {
  return [{ title: `${title} | Leerplein` }, { name: 'robots', content: 'noindex' }]
}
