import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { crumbs, ToolPage } from '#app/components/entry/pages/tool.tsx'
import { toolJsonLd } from '#app/components/json-ld/tool.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { spreadable } from '#app/http/unsent.ts'
import { around } from '#app/models/entries/around.server.ts'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'

export const loader = page(
  { open: true, unsent: true, params: { slug: 'slug' } },
  async ({ ask, params }) => await around.tool(ask, await entryToRead(ask, 'tool', params.slug)),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, { origin: originOf(matches), crumbs, jsonLd: toolJsonLd(data?.entry) })

export default function Tool() {
  return <ToolPage {...spreadable(useLoaderData<typeof loader>())} />
}
