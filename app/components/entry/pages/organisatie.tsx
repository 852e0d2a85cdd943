import { recordOf } from '#app/components/record-of.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import type { Municipality } from '#app/models/places/municipality.ts'
import { organisationTypes } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'
import { cardsSection } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { GemeenteFigures } from '../gemeente-figures.tsx'
import { bodySection } from '../prose-sections.tsx'

export const crumbs = [{ href: '/organisaties', text: 'Organisaties' }]

interface Props {
  readonly entry: EntryPage
  readonly gemeenten: readonly { readonly gemeente: Municipality; readonly today: Municipality }[]
  readonly pointing: readonly EntryCard[]
}

/** The page of an organisation, with all that it takes part in. */
export function OrganisationPage({ entry, gemeenten, pointing }: Props) {
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
