import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { HomeHero } from '#app/components/home/home-hero.tsx'
import { Invitation } from '#app/components/home/invitation.tsx'
import { NewestStories } from '#app/components/home/newest-stories.tsx'
import { NextMeeting } from '#app/components/home/next-meeting.tsx'
import { ThemeBlocks } from '#app/components/home/theme-blocks.tsx'
import { siteJsonLd } from '#app/components/json-ld/site.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { page } from '#app/http/page.server.ts'
import { countEntries, themesWithCounts } from '#app/models/entries/counts.server.ts'
import { dayEnds } from '#app/models/entries/meeting-ends.ts'
import { newestCards, pastMeetings, upcomingMeetings } from '#app/models/entries/queries.server.ts'
import type { EntryCard } from '#app/models/entries/views.ts'

const stories = ['experiment', 'plein', 'blog', 'tool'] as const

interface Home {
  readonly upcoming: readonly EntryCard[]
  readonly stories: number | null
}

export const loader = page(
  {
    open: true,
    changesAt: ({ upcoming }: Home) => (upcoming[0]?.startsOn ? dayEnds(upcoming[0].startsOn) : null),
    isWhole: ({ stories }: Home) => stories !== null,
  },
  async ({ ask }) => ({
    themes: await themesWithCounts(ask),
    newest: await newestCards(ask, { kinds: stories, limit: 5 }),
    stories: await countEntries(ask, stories),
    upcoming: (await upcomingMeetings(ask)).slice(0, 1),
    past: (await pastMeetings(ask)).length,
  }),
)

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta({
    title: 'Leerplein: leer van wat een andere gemeente al probeerde',
    description:
      'Experimenten met lokale democratie, bijeenkomsten die iets losmaakten en eerlijke verhalen van de dag erna. Zoek op thema of op wat jij tegenkomt.',
    path: '/',
    origin: originOf(matches),
    jsonLd: siteJsonLd(originOf(matches)),
  })

export default function HomePage() {
  const { themes, newest, stories, upcoming, past } = useLoaderData<typeof loader>()
  return (
    <div className="wrap">
      <HomeHero />
      <ThemeBlocks themes={themes} />
      <div className="home-columns">
        <NewestStories cards={newest} total={stories} />
        <div className="home-aside">
          <NextMeeting meeting={upcoming[0]} past={past} />
          <Invitation />
        </div>
      </div>
    </div>
  )
}
