import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { FixedPage } from '#app/components/entry/pages/pagina.tsx'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { around } from '#app/models/entries/around.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'

export const loader = page(
  { open: true, params: { slug: 'slug' } },
  async ({ ask, params }) => await around.pagina(ask, await getEntry(ask, 'pagina', params.slug)),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, {
    origin: originOf(matches),
    crumbs: [],
    jsonLd: { '@type': 'WebPage', dateModified: data?.entry.card.changedAt },
  })

export default function Fixed() {
  return <FixedPage {...useLoaderData<typeof loader>()} />
}
