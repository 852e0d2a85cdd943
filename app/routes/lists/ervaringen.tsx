import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type AboutList, ListPage, listMeta } from '#app/components/list/list-page.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { caseFacets } from '#app/models/entries/facets.ts'
import { picturedList } from '#app/models/lists/pictured-list.server.ts'

const about: AboutList = {
  title: 'Ervaringen',
  lead: 'Wat gemeenten probeerden: experimenten en Pleinen, met hoe het liep. Ook als het anders ging dan bedoeld.',
  noun: { one: 'ervaring', many: 'ervaringen' },
  search: 'Zoek in de ervaringen',
  accent: 'leaf',
  mixed: true,
  beside: [
    { href: '/experimenten', text: 'Alleen experimenten' },
    { href: '/pleinen', text: 'Alleen Pleinen' },
    { href: '/blogs', text: 'Blogs: hoe het echt ging' },
  ],
}

export const loader = page({ open: true, unsent: true }, ({ ask, url }) =>
  picturedList(ask, {
    kinds: ['experiment', 'plein'],
    counted: ['soort', ...caseFacets],
    url,
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  listMeta(about, data?.view, originOf(matches))

export default function List() {
  const { view, figures } = useLoaderData<typeof loader>()
  return <ListPage about={about} view={view} figures={figures} />
}
