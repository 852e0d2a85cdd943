import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Listing } from '#app/components/list/listing.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { page } from '#app/http/page.server.ts'
import { caseFacets } from '#app/models/entries/facets.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { picturedList } from '#app/models/lists/pictured-list.server.ts'

const counted = ['soort', ...caseFacets] as const

export const loader = page({ open: true, unsent: true }, ({ ask, url }) =>
  picturedList(ask, { kinds: kindNames, counted: [...counted], url }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta({
    title: data?.view.query ? `Zoeken: ${data.view.query}` : 'Zoeken',
    description: 'Zoek in alle ervaringen, blogs, werkvormen en leerkringen van Leerplein.',
    path: '/zoeken',
    origin: originOf(matches),
    accent: 'water',
    hidden: data !== undefined && (data.view.query !== '' || data.view.chosen.length > 0),
  })

export default function Search() {
  const { view, figures } = useLoaderData<typeof loader>()
  return (
    <div className="accent-water search-page">
      <h1 className="only-heard">Zoeken in Leerplein</h1>
      <Listing
        view={view}
        figures={figures}
        noun={{ one: 'resultaat', many: 'resultaten' }}
        label="Zoek in Leerplein"
        labelHidden
        suggestions="/zoeken/suggesties?naast=resultaten"
        help={<a href="/zoeken/uitleg">Hoe het zoeken werkt</a>}
      />
    </div>
  )
}
