import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { MeetingSeries } from '#app/components/entry/meeting-series.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { page } from '#app/http/page.server.ts'
import { dayEnds } from '#app/models/entries/meeting-ends.ts'
import { pastMeetings, upcomingMeetings } from '#app/models/entries/queries.server.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

const lead = 'Bijeenkomsten van leerkringen, kennismakingen en festivals: wat komt en wat er was.'

interface Agenda {
  readonly upcoming: readonly EntryCard[]
}

export const loader = page(
  {
    open: true,
    changesAt: ({ upcoming }: Agenda) => (upcoming[0]?.startsOn ? dayEnds(upcoming[0].startsOn) : null),
  },
  async ({ ask }) => ({ upcoming: await upcomingMeetings(ask), past: await pastMeetings(ask) }),
)

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta({ title: 'Agenda', description: lead, path: '/agenda', origin: originOf(matches), accent: 'plum' })

export default function AgendaPage() {
  const { upcoming, past } = useLoaderData<typeof loader>()
  return (
    <div className="wrap accent-plum agenda">
      <div className="list-head">
        <Heading level={1}>Agenda</Heading>
        <p className="utrecht-paragraph utrecht-paragraph--lead">{lead}</p>
      </div>
      <section aria-labelledby="komt">
        <Heading level={2} id="komt">
          Wat komt
        </Heading>
        {upcoming.length > 0 ? (
          <MeetingSeries meetings={upcoming} />
        ) : (
          <p className="nothing">
            Er staat nu niets gepland. Zodra een bijeenkomst een datum heeft, staat die hier. Bekijk intussen
            de <a href="/leerkringen">leerkringen</a>.
          </p>
        )}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="was">
          <Heading level={2} id="was">
            Wat er was
          </Heading>
          <MeetingSeries meetings={past} />
          <p>
            <a href="/bijeenkomsten">Zoek in alle bijeenkomsten</a>
          </p>
        </section>
      )}
    </div>
  )
}
