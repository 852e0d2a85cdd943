import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type AboutList, ListPage, listMeta } from '#app/components/list/list-page.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { listEntries } from '#app/models/lists/list-entries.server.ts'

const about: AboutList = {
  title: 'Bijeenkomsten',
  lead: 'Bijeenkomsten van leerkringen, kennismakingen en festivals. Wat er komt staat ook in de agenda.',
  noun: { one: 'bijeenkomst', many: 'bijeenkomsten' },
  search: 'Zoek in de bijeenkomsten',
  accent: 'plum',
}

export const loader = page({ open: true, unsent: true }, ({ ask, url }) =>
  listEntries(ask, { kinds: ['bijeenkomst'], counted: ['type', 'thema', 'organisatie', 'jaar'], url }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  listMeta(about, data, originOf(matches))

export default function List() {
  return <ListPage about={about} view={useLoaderData<typeof loader>()} />
}
