import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type AboutList, ListPage, listMeta } from '#app/components/list/list-page.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { listEntries } from '#app/models/lists/list-entries.server.ts'

const about: AboutList = {
  title: 'Blogs',
  lead: 'Hoe het echt ging: verhalen van de dag erna en van later, met wat goed ging en wat stroef liep.',
  noun: { one: 'blog', many: 'blogs' },
  search: 'Zoek in de blogs',
  accent: 'brick',
}

export const loader = page({ open: true, unsent: true }, ({ ask, url }) =>
  listEntries(ask, { kinds: ['blog'], counted: ['type', 'thema', 'jaar'], url }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  listMeta(about, data, originOf(matches))

export default function List() {
  return <ListPage about={about} view={useLoaderData<typeof loader>()} />
}
