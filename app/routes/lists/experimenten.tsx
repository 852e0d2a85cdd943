import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type AboutList, ListPage, listMeta } from '#app/components/list/list-page.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { caseFacets } from '#app/models/entries/facets.ts'
import { picturedList } from '#app/models/lists/pictured-list.server.ts'

const about: AboutList = {
  title: 'Experimenten',
  lead: 'Nieuwe manieren om inwoners, raad en ambtenaren samen te laten werken, beschreven door wie het deed.',
  noun: { one: 'experiment', many: 'experimenten' },
  search: 'Zoek in de experimenten',
  accent: 'leaf',
}

export const loader = page({ open: true, unsent: true }, ({ ask, url }) =>
  picturedList(ask, {
    kinds: ['experiment'],
    counted: [...caseFacets],
    url,
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  listMeta(about, data?.view, originOf(matches))

export default function List() {
  const { view, figures } = useLoaderData<typeof loader>()
  return <ListPage about={about} view={view} figures={figures} />
}
