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
import { lessonsAbout } from '#app/models/entries/lessons.server.ts'
import { cardsLinkingTo } from '#app/models/entries/queries.server.ts'
import { Sections } from '#app/ui/section.tsx'

const crumbs = [
  { href: '/ervaringen', text: 'Ervaringen' },
  { href: '/experimenten', text: 'Experimenten' },
]

export const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params }) => {
  const entry = await getEntry(ask, 'experiment', params.slug)
  const pointing = await cardsLinkingTo(ask, entry.card.id, {
    kinds: ['plein', 'blog', 'bijeenkomst', 'leerkring'],
  })
  return { entry, pointing, lessons: await lessonsAbout(ask, [entry.card.id]) }
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const origin = originOf(matches)
  return entryMeta(data?.entry, { origin, crumbs, jsonLd: articleJsonLd(data?.entry, origin, 'Article') })
}

const questions = ['concrete', 'local', 'renewal', 'impact', 'challenge', 'support', 'whyTheme']

export default function ExperimentPage() {
  const { entry, pointing, lessons } = useLoaderData<typeof loader>()
  const record = recordOf('experiment', entry.document)
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      firstFacts={['places', 'forms', 'phase', 'outcome', 'participants', 'partiesInside', 'partiesOutside']}
      hiddenFacts={['tools']}
    >
      <Sections
        sections={[
          ...proseSections(entry, questions),
          ...(lessons.length > 0
            ? [{ id: 'lessen', title: 'Wat zij leerden', content: <Lessons lessons={lessons} /> }]
            : []),
          ...bodySection(entry),
          ...cardsSection('gebruikt', 'Gebruikt uit de toolbox', linkedCards(entry, record.tools), {
            showKind: false,
          }),
          ...cardsSection(
            'pleinen',
            'Pleinen bij dit experiment',
            pointing.filter(({ kind }) => kind === 'plein'),
          ),
          ...cardsSection(
            'blogs',
            'Hoe het echt ging',
            pointing.filter(({ kind }) => kind === 'blog'),
          ),
          ...cardsSection(
            'besproken',
            'Waar dit besproken werd',
            pointing.filter(({ kind }) => kind === 'bijeenkomst' || kind === 'leerkring'),
          ),
        ]}
      />
    </EntryLayout>
  )
}
