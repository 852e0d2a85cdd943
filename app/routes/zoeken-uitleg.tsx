import type { MetaFunction } from '@remix-run/react'
import { explanation } from '#app/components/list/search-explanation.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { page } from '#app/http/page.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Sections } from '#app/ui/section.tsx'

export const loader = page({ open: true }, async () => null)

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta({
    title: 'Hoe het zoeken werkt',
    description: 'Wat telt er mee als je zoekt in Leerplein, en hoe vind je precies wat je nodig hebt?',
    path: '/zoeken/uitleg',
    origin: originOf(matches),
    accent: 'water',
  })

export default function SearchExplained() {
  return (
    <article className="wrap fixed-page accent-water">
      <Breadcrumbs crumbs={[{ href: '/zoeken', text: 'Zoeken' }]} />
      <Heading level={1}>Hoe het zoeken werkt</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Typ gewoon wat je tegenkomt, in je eigen woorden. Hier lees je wat er dan meetelt.
      </p>
      <Sections sections={explanation} />
    </article>
  )
}
