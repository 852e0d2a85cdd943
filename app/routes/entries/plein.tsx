import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Agreements } from '#app/components/entry/agreements.tsx'
import { cardsSection, linkedCards } from '#app/components/entry/cards-section.tsx'
import { EntryLayout } from '#app/components/entry/entry-layout.tsx'
import { Lessons } from '#app/components/entry/lessons.tsx'
import { Programme } from '#app/components/entry/programme.tsx'
import { bodySection, proseSections } from '#app/components/entry/prose-sections.tsx'
import { articleJsonLd } from '#app/components/json-ld/article.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { recordOf } from '#app/components/record-of.ts'
import { page } from '#app/http/page.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { lessonsAbout } from '#app/models/entries/lessons.server.ts'
import { cardsLinkingTo } from '#app/models/entries/queries.server.ts'
import { pleinTypes } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'

const crumbs = [
  { href: '/ervaringen', text: 'Ervaringen' },
  { href: '/pleinen', text: 'Pleinen' },
]

export const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params }) => {
  const entry = await getEntry(ask, 'plein', params.slug)
  const { id } = entry.card
  return {
    entry,
    blogs: await cardsLinkingTo(ask, id, { kinds: ['blog'], field: 'about' }),
    followedBy: await cardsLinkingTo(ask, id, { kinds: ['plein'], field: 'follows' }),
    lessons: await lessonsAbout(ask, [id]),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const origin = originOf(matches)
  return entryMeta(data?.entry, { origin, crumbs, jsonLd: articleJsonLd(data?.entry, origin, 'Article') })
}

export default function PleinPage() {
  const { entry, blogs, followedBy, lessons } = useLoaderData<typeof loader>()
  const { type, programme, agreements, experiment, follows } = recordOf('plein', entry.document)
  const tools = (programme ?? []).flatMap(({ tool }) => tool ?? [])
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      label={type && type !== 'plein' ? `Plein · ${pleinTypes.label(type)}` : 'Plein'}
      firstFacts={['places', 'date', 'forms', 'outcome', 'participants', 'partiesInside', 'partiesOutside']}
      hiddenFacts={['type']}
    >
      <Sections
        sections={[
          ...proseSections(entry, ['vraagstuk', 'questionBehind']),
          ...bodySection(entry),
          ...(programme
            ? [
                {
                  id: 'programma',
                  title: 'Zo liep het',
                  content: <Programme entry={entry} parts={programme} />,
                },
              ]
            : []),
          ...(agreements
            ? [{ id: 'afspraken', title: 'Afspraken', content: <Agreements agreements={agreements} /> }]
            : []),
          ...(lessons.length > 0
            ? [{ id: 'lessen', title: 'Wat zij leerden', content: <Lessons lessons={lessons} /> }]
            : []),
          ...cardsSection('bouwstenen', 'Gebruikte bouwstenen', linkedCards(entry, tools), {
            showKind: false,
          }),
          ...cardsSection('blogs', 'Hoe het echt ging', blogs),
          ...cardsSection('experiment', 'Hoort bij', linkedCards(entry, experiment ? [experiment] : [])),
          ...cardsSection('vervolg-op', 'Vervolg op', linkedCards(entry, follows)),
          ...cardsSection('vervolg', 'Wat erop volgde', followedBy),
        ]}
      />
    </EntryLayout>
  )
}
