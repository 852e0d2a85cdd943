import { recordOf } from '#app/components/record-of.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { toolTypes } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'
import { cardsSection } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { type Lesson, Lessons } from '../lessons.tsx'
import { bodySection, proseSections } from '../prose-sections.tsx'
import { AtAGlance } from '../recipe.tsx'
import { SourceList } from '../source-list.tsx'
import { Steps } from '../steps.tsx'

export const crumbs = [{ href: '/toolbox', text: 'Toolbox' }]

interface Props {
  readonly entry: EntryPage
  readonly usedIn: readonly EntryCard[]
  readonly leerkringen: readonly EntryCard[]
  readonly lessons: readonly Lesson[]
}

/** The page of a tool: a recipe to work by, and where it was used. */
export function ToolPage({ entry, usedIn, leerkringen, lessons }: Props) {
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
