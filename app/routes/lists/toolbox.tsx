import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type AboutList, ListPage, listMeta } from '#app/components/list/list-page.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { listEntries } from '#app/models/lists/list-entries.server.ts'

const about: AboutList = {
  title: 'Toolbox',
  lead: 'Werkvormen, modellen en handreikingen om zelf mee aan de slag te gaan. Elk met stappen, tijd en groepsgrootte.',
  noun: { one: 'werkvorm', many: 'werkvormen' },
  search: 'Zoek in de toolbox',
  accent: 'water',
}

export const loader = page({ open: true, unsent: true }, ({ ask, url }) =>
  listEntries(ask, { kinds: ['tool'], counted: ['type', 'thema', 'duur'], url }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  listMeta(about, data, originOf(matches))

export default function List() {
  return <ListPage about={about} view={useLoaderData<typeof loader>()} />
}
