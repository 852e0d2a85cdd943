import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { ThemeCounts } from '#app/components/theme-counts.tsx'
import { page } from '#app/http/page.server.ts'
import { themesWithCounts } from '#app/models/entries/counts.server.ts'
import type { CountedTheme } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

const lead =
  'Waar het netwerk aan werkt. Bij elk thema staan de ervaringen, werkvormen en leerkringen bij elkaar.'

interface ThemeList {
  readonly themes: readonly CountedTheme[]
}

export const loader = page(
  { open: true, isWhole: ({ themes }: ThemeList) => themes.every(({ counts }) => counts !== null) },
  async ({ ask }) => ({ themes: await themesWithCounts(ask) }),
)

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta({ title: "Thema's", description: lead, path: '/themas', origin: originOf(matches) })

export default function Themes() {
  const { themes } = useLoaderData<typeof loader>()
  return (
    <div className="wrap">
      <div className="list-head">
        <Heading level={1}>Thema's</Heading>
        <p className="utrecht-paragraph utrecht-paragraph--lead">{lead}</p>
      </div>
      <ul className="theme-list plain-list">
        {themes.map(({ card, counts }) => (
          <li key={card.id}>
            <article className="theme-list__theme">
              <h2 className="utrecht-heading-2">
                <a href={card.path}>{card.title}</a>
              </h2>
              {card.summary && <p>{card.summary}</p>}
              <ThemeCounts counts={counts} />
            </article>
          </li>
        ))}
      </ul>
    </div>
  )
}
