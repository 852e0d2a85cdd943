import { recordOf } from '#app/components/record-of.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { Sections } from '#app/ui/section.tsx'
import { cardsSection, linkedCards } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { Expected } from '../expected.tsx'
import { MeetingSeries } from '../meeting-series.tsx'
import { meetingLabel, meetingWhen } from '../meeting-words.ts'
import { bodySection, proseSections } from '../prose-sections.tsx'
import { Timetable } from '../timetable.tsx'

export const agenda = { href: '/agenda', text: 'Agenda' }

interface Props {
  readonly entry: EntryPage
  readonly past: boolean
  readonly others: readonly EntryCard[]
}

/** The page of a meeting: when, what is expected, the agenda and what came of it. */
export function MeetingPage({ entry, past, others }: Props) {
  const record = recordOf('bijeenkomst', entry.document)
  const leerkring = linkedCards(entry, record.leerkring ? [record.leerkring] : [])
  const when = meetingWhen(record)
  return (
    <EntryLayout
      entry={entry}
      crumbs={[agenda, ...leerkring.map((card) => ({ href: card.path, text: card.title }))]}
      label={meetingLabel(record, past)}
      lead={[when, record.location].filter(Boolean).join(' · ') || null}
      factsFirst={false}
      firstFacts={['date', 'startTime', 'endTime', 'location']}
      hiddenFacts={['type']}
    >
      {entry.document.summary && (
        <p className="utrecht-paragraph utrecht-paragraph--lead">{entry.document.summary}</p>
      )}
      {record.dateNote && <p className="quiet">Over de datum: {record.dateNote}</p>}
      <Expected entry={entry} past={past} />
      <Sections
        sections={[
          ...bodySection(entry),
          ...(record.agenda
            ? [
                {
                  id: 'programma',
                  title: 'Agenda',
                  content: <Timetable parts={record.agenda} startTime={record.startTime} />,
                },
              ]
            : []),
          ...proseSections(entry, ['minutes']),
          ...(record.decisions
            ? [
                {
                  id: 'besluiten',
                  title: 'Besluiten',
                  content: (
                    <ul className="bullets">
                      {record.decisions.map(({ what }) => (
                        <li key={what}>{what}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(others.length > 0
            ? [{ id: 'reeks', title: 'In dezelfde reeks', content: <MeetingSeries meetings={others} /> }]
            : []),
          ...cardsSection('leerkring', 'De leerkring', leerkring),
        ]}
      />
    </EntryLayout>
  )
}
