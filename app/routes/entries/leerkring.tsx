import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { cardsSection, linkedCards } from '#app/components/entry/cards-section.tsx'
import { EntryLayout } from '#app/components/entry/entry-layout.tsx'
import { MeetingSeries } from '#app/components/entry/meeting-series.tsx'
import { bodySection, proseSections } from '#app/components/entry/prose-sections.tsx'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { recordOf } from '#app/components/record-of.ts'
import { page } from '#app/http/page.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { cardsLinkingTo } from '#app/models/entries/queries.server.ts'
import { longestSeries } from '#app/models/entries/views.ts'
import { leerkringStates } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'

const crumbs = [{ href: '/leerkringen', text: 'Leerkringen' }]

export const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params }) => {
  const entry = await getEntry(ask, 'leerkring', params.slug)
  const pointing = await cardsLinkingTo(ask, entry.card.id, { most: longestSeries })
  const meetings = pointing.filter(({ kind }) => kind === 'bijeenkomst')
  return {
    entry,
    meetings: meetings.sort((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? '')),
    others: pointing.filter(({ kind }) => kind !== 'bijeenkomst'),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, { origin: originOf(matches), crumbs, jsonLd: { '@type': 'EventSeries' } })

export default function LeerkringPage() {
  const { entry, meetings, others } = useLoaderData<typeof loader>()
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
