import { comparableSection } from '#app/components/comparable/comparable-section.tsx'
import { recordOf } from '#app/components/record-of.ts'
import type { ComparableCase } from '#app/models/comparable/comparable-case.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { Sections } from '#app/ui/section.tsx'
import { cardsSection, linkedCards } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { type Lesson, Lessons } from '../lessons.tsx'
import { bodySection, proseSections } from '../prose-sections.tsx'

export const crumbs = [
  { href: '/ervaringen', text: 'Ervaringen' },
  { href: '/experimenten', text: 'Experimenten' },
]

const questions = ['concrete', 'local', 'renewal', 'impact', 'challenge', 'support', 'whyTheme']

interface Props {
  readonly entry: EntryPage
  readonly pointing: readonly EntryCard[]
  readonly lessons: readonly Lesson[]
  /** Null when no engine could say. */
  readonly comparable: readonly ComparableCase[] | null
}

/** The page of an experiment: its questions, its lessons and what belongs to it. */
export function ExperimentPage({ entry, pointing, lessons, comparable }: Props) {
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
          ...comparableSection(entry.card.path, comparable),
        ]}
      />
    </EntryLayout>
  )
}
