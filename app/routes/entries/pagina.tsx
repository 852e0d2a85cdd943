import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { FixedPage } from '#app/components/entry/pages/pagina.tsx'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { spreadable } from '#app/http/unsent.ts'
import { around } from '#app/models/entries/around.server.ts'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'

export const loader = page(
  { open: true, unsent: true, params: { slug: 'slug' } },
  async ({ ask, params }) => await around.pagina(ask, await entryToRead(ask, 'pagina', params.slug)),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, {
    origin: originOf(matches),
    crumbs: [],
    jsonLd: { '@type': 'WebPage', dateModified: data?.entry.card.changedAt },
  })

export default function Fixed() {
  return <FixedPage {...spreadable(useLoaderData<typeof loader>())} />
}
