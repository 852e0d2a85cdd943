import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { cardsSection, linkedCards } from '#app/components/entry/cards-section.tsx'
import { EntryLayout } from '#app/components/entry/entry-layout.tsx'
import { Lessons } from '#app/components/entry/lessons.tsx'
import { bodySection, proseSections } from '#app/components/entry/prose-sections.tsx'
import { articleJsonLd } from '#app/components/json-ld/article.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { recordOf } from '#app/components/record-of.ts'
import { page } from '#app/http/page.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { cardsLinkingTo } from '#app/models/entries/queries.server.ts'
import { blogTypes } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'

const crumbs = [
  { href: '/ervaringen', text: 'Ervaringen' },
  { href: '/blogs', text: 'Blogs' },
]

export const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params }) => {
  const entry = await getEntry(ask, 'blog', params.slug)
  const { about } = recordOf('blog', entry.document)
  const others = about ? await cardsLinkingTo(ask, about, { kinds: ['blog'], field: 'about' }) : []
  return { entry, others: others.filter((card) => card.id !== entry.card.id) }
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const origin = originOf(matches)
  return entryMeta(data?.entry, { origin, crumbs, jsonLd: articleJsonLd(data?.entry, origin, 'BlogPosting') })
}

export default function BlogPage() {
  const { entry, others } = useLoaderData<typeof loader>()
  const { type, about, lessons = [] } = recordOf('blog', entry.document)
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      label={type ? blogTypes.label(type) : 'Blog'}
      firstFacts={['about', 'writtenOn', 'again']}
      hiddenFacts={['type']}
    >
      <Sections
        sections={[
          ...proseSections(entry, ['how', 'obstacles', 'learned']),
          ...(lessons.length > 0
            ? [{ id: 'lessen', title: 'Lessen', content: <Lessons lessons={lessons.map(asLesson)} /> }]
            : []),
          ...bodySection(entry),
          ...cardsSection('ervaring', 'De ervaring', linkedCards(entry, about ? [about] : [])),
          ...cardsSection('andere-blogs', 'Ook hierover geschreven', others),
        ]}
      />
    </EntryLayout>
  )
}

function asLesson({
  sentence = '',
  situation,
  side,
}: {
  sentence?: string
  situation?: string
  side?: string
}) {
  return { sentence, situation, side }
}
