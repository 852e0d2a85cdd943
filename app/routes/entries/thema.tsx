import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { crumbs, ThemePage } from '#app/components/entry/pages/thema.tsx'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { spreadable } from '#app/http/unsent.ts'
import { around } from '#app/models/entries/around.server.ts'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'
import { caseKinds } from '#app/models/entries/kinds/index.ts'
import { figuresOf } from '#app/models/lists/figures.server.ts'

export const loader = page(
  { open: true, unsent: true, params: { slug: 'slug' } },
  async ({ ask, params, url }) => {
    const shown = await around.thema(ask, await entryToRead(ask, 'thema', params.slug))
    // The parts of the map lead to the list of cases, with the map above it.
    const list = new URL(`/ervaringen?thema=${shown.entry.document.slug}&beeld=kaart`, url)
    return { ...shown, figures: await figuresOf(ask, { kinds: caseKinds, url: list }) }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...entryMeta(data?.entry, {
    origin: originOf(matches),
    crumbs,
    jsonLd: { '@type': 'CollectionPage', dateModified: data?.entry.card.changedAt },
  }),
  {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/atom+xml',
    href: `/themas/${data?.entry.document.slug}/feed.xml`,
    title: `Nieuw in ${data?.entry.document.title}`,
  },
]

export default function Theme() {
  return <ThemePage {...spreadable(useLoaderData<typeof loader>())} />
}
