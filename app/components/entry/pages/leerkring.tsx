import { recordOf } from '#app/components/record-of.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { leerkringStates } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'
import { cardsSection, linkedCards } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { MeetingSeries } from '../meeting-series.tsx'
import { bodySection, proseSections } from '../prose-sections.tsx'

export const crumbs = [{ href: '/leerkringen', text: 'Leerkringen' }]

interface Props {
  readonly entry: EntryPage
  readonly meetings: readonly EntryCard[]
  readonly others: readonly EntryCard[]
}

/** The page of a leerkring: its question, its meetings and its yield. */
export function LeerkringPage({ entry, meetings, others }: Props) {
  const record = recordOf('leerkring', entry.document)
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      label={record.state ? `Leerkring · ${leerkringStates.label(record.state).toLowerCase()}` : undefined}
      factsFirst={false}
      firstFacts={['from', 'to', 'guide']}
      hiddenFacts={['state']}
    >
      <Sections
        sections={[
          ...proseSections(entry, ['question']),
          ...bodySection(entry),
          ...(meetings.length > 0
            ? [
                {
                  id: 'bijeenkomsten',
                  title: 'Bijeenkomsten',
                  content: <MeetingSeries meetings={meetings} />,
                },
              ]
            : []),
          ...cardsSection('opbrengst', 'Opbrengst in de toolbox', linkedCards(entry, record.yield), {
            showKind: false,
          }),
          ...cardsSection('genoemd', 'Ook genoemd in', others),
        ]}
      />
    </EntryLayout>
  )
}
