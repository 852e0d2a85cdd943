import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ArchivedNotice } from '#app/components/entry/archived-notice.tsx'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { dutchPartialDate } from '#app/models/dates.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { Contents } from '#app/ui/contents.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Html } from '#app/ui/html.tsx'

export const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params }) => ({
  entry: await getEntry(ask, 'pagina', params.slug),
}))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, {
    origin: originOf(matches),
    crumbs: [],
    jsonLd: { '@type': 'WebPage', dateModified: data?.entry.card.changedAt },
  })

export default function FixedPage() {
  const { entry } = useLoaderData<typeof loader>()
  const text = entry.texts[entry.document.body]
  return (
    <article className="wrap fixed-page">
      <Heading level={1}>{entry.document.title}</Heading>
      <ArchivedNotice archived={entry.archived} />
      {entry.document.summary && (
        <p className="utrecht-paragraph utrecht-paragraph--lead">{entry.document.summary}</p>
      )}
      <Contents lines={(text?.headings ?? []).filter((heading) => heading.depth === 2)} />
      <Html html={text?.html} />
      <p className="small quiet">
        Laatst gewijzigd op {dutchPartialDate(entry.card.changedAt.slice(0, 10))}.
      </p>
    </article>
  )
}
