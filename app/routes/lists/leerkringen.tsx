import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type AboutList, ListPage, listMeta } from '#app/components/list/list-page.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { listEntries } from '#app/models/lists/list-entries.server.ts'

const about: AboutList = {
  title: 'Leerkringen',
  lead: 'Een leerkring werkt in een paar bijeenkomsten aan één vraag, met mensen van verschillende gemeenten.',
  noun: { one: 'leerkring', many: 'leerkringen' },
  search: 'Zoek in de leerkringen',
  accent: 'plum',
}

export const loader = page({ open: true, unsent: true }, ({ ask, url }) =>
  listEntries(ask, { kinds: ['leerkring'], counted: ['type', 'thema', 'organisatie', 'jaar'], url }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  listMeta(about, data, originOf(matches))

export default function List() {
  return <ListPage about={about} view={useLoaderData<typeof loader>()} />
}
