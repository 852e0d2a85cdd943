import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { crumbs, OrganisationPage } from '#app/components/entry/pages/organisatie.tsx'
import { organisationJsonLd } from '#app/components/json-ld/organisation.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { around } from '#app/models/entries/around.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'

export const loader = page(
  { open: true, params: { slug: 'slug' } },
  async ({ ask, params }) => await around.organisatie(ask, await getEntry(ask, 'organisatie', params.slug)),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, { origin: originOf(matches), crumbs, jsonLd: organisationJsonLd(data?.entry) })

export default function Organisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} />
}
