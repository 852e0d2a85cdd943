import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { cardsSection } from '#app/components/entry/cards-section.tsx'
import { EntryLayout } from '#app/components/entry/entry-layout.tsx'
import { GemeenteFigures } from '#app/components/entry/gemeente-figures.tsx'
import { bodySection } from '#app/components/entry/prose-sections.tsx'
import { organisationJsonLd } from '#app/components/json-ld/organisation.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { recordOf } from '#app/components/record-of.ts'
import { page } from '#app/http/page.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { cardsLinkingTo } from '#app/models/entries/queries.server.ts'
import { organisationTypes } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'

const crumbs = [{ href: '/organisaties', text: 'Organisaties' }]

export const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params }) => {
  const entry = await getEntry(ask, 'organisatie', params.slug)
  const { places = [] } = recordOf('organisatie', entry.document)
  const known = places.flatMap((slug) => ask.places.get(slug) ?? [])
  return {
    entry,
    gemeenten: known.map((gemeente) => ({ gemeente, today: ask.places.today(gemeente) })),
    pointing: await cardsLinkingTo(ask, entry.card.id),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, { origin: originOf(matches), crumbs, jsonLd: organisationJsonLd(data?.entry) })

export default function OrganisationPage() {
  const { entry, gemeenten, pointing } = useLoaderData<typeof loader>()
  const { type } = recordOf('organisatie', entry.document)
  const { slug } = entry.document
  const ofKind = (...kinds: string[]) => pointing.filter(({ kind }) => kinds.includes(kind))
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      label={type ? organisationTypes.label(type) : undefined}
      factsFirst={false}
      firstFacts={['website', 'partOf']}
      hiddenFacts={['type', 'places']}
    >
      {gemeenten.map(({ gemeente, today }) => (
        <GemeenteFigures key={gemeente.slug} gemeente={gemeente} today={today} />
      ))}
      <Sections
        sections={[
          ...bodySection(entry),
          ...cardsSection('ervaringen', 'Ervaringen', ofKind('experiment', 'plein'), {
            all: { href: `/ervaringen?organisatie=${slug}`, text: 'Alle ervaringen van deze organisatie' },
          }),
          ...cardsSection('blogs', 'Hoe het echt ging', ofKind('blog'), {
            all: { href: `/blogs?organisatie=${slug}`, text: 'Alle blogs van deze organisatie' },
          }),
          ...cardsSection('toolbox', 'Uit de toolbox', ofKind('tool'), { showKind: false }),
          ...cardsSection('leerkringen', 'Leerkringen en bijeenkomsten', ofKind('leerkring', 'bijeenkomst')),
          ...cardsSection('themas', "Thema's", ofKind('thema'), { showKind: false }),
          ...cardsSection('hoort-bij', 'Organisaties die hierbij horen', ofKind('organisatie'), {
            showKind: false,
          }),
        ]}
      />
    </EntryLayout>
  )
}
