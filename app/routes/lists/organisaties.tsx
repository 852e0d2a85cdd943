import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type AboutList, ListPage, listMeta } from '#app/components/list/list-page.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { listEntries } from '#app/models/lists/list-entries.server.ts'

const about: AboutList = {
  title: 'Organisaties',
  lead: 'Gemeenten en andere partijen die meedoen, met alles wat zij hier deelden.',
  noun: { one: 'organisatie', many: 'organisaties' },
  search: 'Zoek een organisatie',
  accent: 'leaf',
}

export const loader = page({ open: true, unsent: true }, ({ ask, url }) =>
  listEntries(ask, { kinds: ['organisatie'], counted: ['type', 'provincie', 'grootte'], url }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  listMeta(about, data, originOf(matches))

export default function List() {
  return <ListPage about={about} view={useLoaderData<typeof loader>()} />
}
