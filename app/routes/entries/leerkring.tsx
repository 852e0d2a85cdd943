import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { crumbs, LeerkringPage } from '#app/components/entry/pages/leerkring.tsx'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { spreadable } from '#app/http/unsent.ts'
import { around } from '#app/models/entries/around.server.ts'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'

export const loader = page(
  { open: true, unsent: true, params: { slug: 'slug' } },
  async ({ ask, params }) => await around.leerkring(ask, await entryToRead(ask, 'leerkring', params.slug)),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, { origin: originOf(matches), crumbs, jsonLd: { '@type': 'EventSeries' } })

export default function Leerkring() {
  return <LeerkringPage {...spreadable(useLoaderData<typeof loader>())} />
}
