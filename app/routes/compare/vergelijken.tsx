import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { BesideTable } from '#app/components/side-by-side/beside-table.tsx'
import { BesideTools } from '#app/components/side-by-side/beside-tools.tsx'
import { NothingBeside } from '#app/components/side-by-side/nothing-beside.tsx'
import { page } from '#app/http/page.server.ts'
import { sideBySide } from '#app/models/side-by-side/side-by-side.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Notice } from '#app/ui/notice.tsx'

export const loader = page({ open: true, unsent: true }, ({ ask, url }) => sideBySide(ask, url))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta({
    title: titleOf(data?.heads.length ?? 0),
    description: 'Leg tot vier ervaringen naast elkaar en zie wat gelijk is en wat verschilt.',
    path: '/vergelijken',
    origin: originOf(matches),
    hidden: (data?.heads.length ?? 0) > 0,
  })

const numbers = ['', 'Eén ervaring', 'Twee ervaringen', 'Drie ervaringen', 'Vier ervaringen']

function titleOf(count: number): string {
  return count === 0 ? 'Ervaringen naast elkaar' : `${numbers[count]} naast elkaar`
}

export default function Beside() {
  const view = useLoaderData<typeof loader>()
  const { heads, gone, tooMany } = view
  return (
    <div className="wrap form-page accent-leaf beside-page">
      <Breadcrumbs crumbs={[{ href: '/ervaringen', text: 'Ervaringen' }]} />
      <Heading level={1}>{titleOf(heads.length)}</Heading>
      {gone > 0 && (
        <Notice title={gone === 1 ? 'Eén ervaring is er niet' : `${gone} ervaringen zijn er niet`}>
          <p>Het adres klopt niet, of de ervaring is weggehaald of niet voor jou zichtbaar.</p>
        </Notice>
      )}
      {tooMany > 0 && (
        <Notice title="Er passen er vier naast elkaar">
          <p>Je ziet de eerste vier. Haal er een weg om een andere toe te voegen.</p>
        </Notice>
      )}
      {heads.length === 0 ? (
        <NothingBeside />
      ) : (
        <>
          <BesideTools view={view} />
          <BesideTable view={view} />
        </>
      )}
    </div>
  )
}
