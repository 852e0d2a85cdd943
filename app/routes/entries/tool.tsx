import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { cardsSection } from '#app/components/entry/cards-section.tsx'
import { EntryLayout } from '#app/components/entry/entry-layout.tsx'
import { Lessons } from '#app/components/entry/lessons.tsx'
import { bodySection, proseSections } from '#app/components/entry/prose-sections.tsx'
import { AtAGlance } from '#app/components/entry/recipe.tsx'
import { SourceList } from '#app/components/entry/source-list.tsx'
import { Steps } from '#app/components/entry/steps.tsx'
import { toolJsonLd } from '#app/components/json-ld/tool.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { recordOf } from '#app/components/record-of.ts'
import { page } from '#app/http/page.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { lessonsAbout } from '#app/models/entries/lessons.server.ts'
import { cardsLinkingTo } from '#app/models/entries/queries.server.ts'
import { toolTypes } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'

const crumbs = [{ href: '/toolbox', text: 'Toolbox' }]

export const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params }) => {
  const entry = await getEntry(ask, 'tool', params.slug)
  const pointing = await cardsLinkingTo(ask, entry.card.id)
  const usedIn = pointing.filter(({ kind }) => kind === 'experiment' || kind === 'plein')
  const lessons = await lessonsAbout(
    ask,
    usedIn.map(({ id }) => id),
  )
  return { entry, usedIn, leerkringen: pointing.filter(({ kind }) => kind === 'leerkring'), lessons }
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, { origin: originOf(matches), crumbs, jsonLd: toolJsonLd(data?.entry) })

export default function ToolPage() {
  const { entry, usedIn, leerkringen, lessons } = useLoaderData<typeof loader>()
  const { type, steps, materials, sources = [] } = recordOf('tool', entry.document)
  const others = entry.document.origin.filter(({ title }) =>
    sources.every((source) => source.title !== title),
  )
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      label={type ? toolTypes.label(type) : undefined}
      factsFirst={false}
      firstFacts={['reviewedOn', 'reviewedBy']}
      hiddenFacts={['type', 'groupSize', 'minutes', 'origin']}
    >
      <AtAGlance entry={entry} />
      <Sections
        sections={[
          ...proseSections(entry, ['preparation']),
          ...(materials
            ? [
                {
                  id: 'nodig',
                  title: 'Wat je nodig hebt',
                  content: (
                    <ul className="bullets">
                      {materials.map(({ what }) => (
                        <li key={what}>{what}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(steps
            ? [{ id: 'stappen', title: 'Stappen', content: <Steps entry={entry} steps={steps} /> }]
            : []),
          ...bodySection(entry),
          ...cardsSection('gebruikt-in', 'Waar dit gebruikt is', usedIn),
          ...(lessons.length > 0
            ? [{ id: 'lessen', title: 'Wat anderen daar leerden', content: <Lessons lessons={lessons} /> }]
            : []),
          ...cardsSection('gemaakt-in', 'Gemaakt in', leerkringen),
          ...(sources.length + others.length > 0
            ? [
                {
                  id: 'bron',
                  title: 'Bron en rechten',
                  content: <SourceList sources={[...sources, ...others]} />,
                },
              ]
            : []),
        ]}
      />
    </EntryLayout>
  )
}
