import { comparableSection } from '#app/components/comparable/comparable-section.tsx'
import { recordOf } from '#app/components/record-of.ts'
import type { ComparableCase } from '#app/models/comparable/comparable-case.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { pleinTypes } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'
import { Agreements } from '../agreements.tsx'
import { cardsSection, linkedCards } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { type Lesson, Lessons } from '../lessons.tsx'
import { Programme } from '../programme.tsx'
import { bodySection, proseSections } from '../prose-sections.tsx'

export const crumbs = [
  { href: '/ervaringen', text: 'Ervaringen' },
  { href: '/pleinen', text: 'Pleinen' },
]

interface Props {
  readonly entry: EntryPage
  readonly blogs: readonly EntryCard[]
  readonly followedBy: readonly EntryCard[]
  readonly lessons: readonly Lesson[]
  /** Null when no engine could say. */
  readonly comparable: readonly ComparableCase[] | null
}

/** The page of a plein: the vraagstuk, how it went, what was agreed and learned. */
export function PleinPage({ entry, blogs, followedBy, lessons, comparable }: Props) {
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
          ...comparableSection(entry.card.path, comparable),
        ]}
      />
    </EntryLayout>
  )
}
