import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { crumbs, ExperimentPage } from '#app/components/entry/pages/experiment.tsx'
import { articleJsonLd } from '#app/components/json-ld/article.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { spreadable } from '#app/http/unsent.ts'
import { around } from '#app/models/entries/around.server.ts'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'

interface Comparing {
  readonly comparable: object | null
}

export const loader = page(
  {
    open: true,
    unsent: true,
    params: { slug: 'slug' },
    isWhole: ({ comparable }: Comparing) => comparable !== null,
  },
  async ({ ask, params }) => await around.experiment(ask, await entryToRead(ask, 'experiment', params.slug)),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const origin = originOf(matches)
  return entryMeta(data?.entry, { origin, crumbs, jsonLd: articleJsonLd(data?.entry, origin, 'Article') })
}

export default function Experiment() {
  return <ExperimentPage {...spreadable(useLoaderData<typeof loader>())} />
}
