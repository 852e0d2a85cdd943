import type { MetaFunction } from '@remix-run/react'
import { explanation } from '#app/components/comparable/explanation.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { page } from '#app/http/page.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Sections } from '#app/ui/section.tsx'

export const loader = page({ open: true }, async () => null)

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta({
    title: 'Hoe we ervaringen vergelijken',
    description: 'Wanneer lijken twee ervaringen op elkaar, en wat weegt er hoe zwaar?',
    path: '/vergelijkbaar/uitleg',
    origin: originOf(matches),
    accent: 'water',
  })

export default function ComparisonExplained() {
  return (
    <article className="wrap fixed-page accent-water">
      <Breadcrumbs crumbs={[{ href: '/vergelijkbaar', text: 'Vergelijkbare ervaringen' }]} />
      <Heading level={1}>Hoe we ervaringen vergelijken</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Twee ervaringen zijn nooit hetzelfde. Hier lees je wanneer we zeggen dat ze op elkaar lijken.
      </p>
      <Sections sections={explanation} />
    </article>
  )
}
