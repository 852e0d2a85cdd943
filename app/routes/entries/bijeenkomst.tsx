import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { cardsSection, linkedCards } from '#app/components/entry/cards-section.tsx'
import { EntryLayout } from '#app/components/entry/entry-layout.tsx'
import { Expected } from '#app/components/entry/expected.tsx'
import { MeetingSeries } from '#app/components/entry/meeting-series.tsx'
import { meetingLabel, meetingWhen } from '#app/components/entry/meeting-words.ts'
import { bodySection, proseSections } from '#app/components/entry/prose-sections.tsx'
import { Timetable } from '#app/components/entry/timetable.tsx'
import { meetingJsonLd } from '#app/components/json-ld/meeting.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { recordOf } from '#app/components/record-of.ts'
import { page } from '#app/http/page.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { dayEnds } from '#app/models/entries/meeting-ends.ts'
import { cardsLinkingTo } from '#app/models/entries/queries.server.ts'
import { type EntryPage, longestSeries } from '#app/models/entries/views.ts'
import { Sections } from '#app/ui/section.tsx'

const agenda = { href: '/agenda', text: 'Agenda' }

interface Meeting {
  readonly entry: EntryPage
  readonly past: boolean
}

export const loader = page(
  {
    open: true,
    params: { slug: 'slug' },
    changesAt: ({ entry, past }: Meeting) => (past ? null : endOf(entry)),
  },
  async ({ ask, params }) => {
    const entry = await getEntry(ask, 'bijeenkomst', params.slug)
    const end = endOf(entry)
    const { leerkring } = recordOf('bijeenkomst', entry.document)
    const series = leerkring ? await cardsLinkingTo(ask, leerkring, seriesOnly) : []
    const others = series.filter((card) => card.id !== entry.card.id)
    return {
      entry,
      past: end !== null && end <= ask.now,
      others: others.sort((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? '')),
    }
  },
)

const seriesOnly = { kinds: ['bijeenkomst'], most: longestSeries } as const

function endOf(entry: EntryPage): Date | null {
  const { date } = recordOf('bijeenkomst', entry.document)
  return date ? dayEnds(date) : null
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, { origin: originOf(matches), crumbs: [agenda], jsonLd: meetingJsonLd(data?.entry) })

export default function MeetingPage() {
  const { entry, past, others } = useLoaderData<typeof loader>()
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
