import { recordOf } from '#app/components/record-of.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { Sections } from '#app/ui/section.tsx'
import { cardsSection, linkedCards } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { bodySection, proseSections } from '../prose-sections.tsx'
import { SourceList } from '../source-list.tsx'

export const crumbs = [{ href: '/themas', text: "Thema's" }]

interface Props {
  readonly entry: EntryPage
  readonly inTheme: readonly EntryCard[]
}

/** The page of a theme, with all that stands in it. */
export function ThemePage({ entry, inTheme }: Props) {
  const { slug } = entry.document
  const { reading, linksTo } = recordOf('thema', entry.document)
  const ofKind = (...kinds: string[]) => inTheme.filter(({ kind }) => kinds.includes(kind))
  const shown = new Set(inTheme.map(({ id }) => id))
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      factsFirst={false}
      firstFacts={['brokers', 'parties']}
      hiddenFacts={['themes']}
      aside={
        <nav className="aside-links" aria-label="Van dit thema">
          <ul className="plain-list">
            <li>
              <a href={`/zoeken?thema=${slug}`}>Zoek in dit thema</a>
            </li>
            <li>
              <a href={`/themas/${slug}/feed.xml`}>Volg dit thema met een feed</a>
            </li>
          </ul>
        </nav>
      }
    >
      <Sections
        sections={[
          ...proseSections(entry, ['question', 'approach']),
          ...bodySection(entry),
          ...cardsSection('ervaringen', 'Ervaringen', ofKind('experiment', 'plein')),
          ...cardsSection('blogs', 'Hoe het echt ging', ofKind('blog')),
          ...cardsSection('toolbox', 'Uit de toolbox', ofKind('tool'), { showKind: false }),
          ...cardsSection('leerkringen', 'Leerkringen en bijeenkomsten', ofKind('leerkring', 'bijeenkomst')),
          ...cardsSection(
            'zie-ook',
            'Zie ook',
            linkedCards(entry, linksTo).filter(({ id }) => !shown.has(id)),
          ),
          ...(reading
            ? [{ id: 'meer-lezen', title: 'Meer lezen', content: <SourceList sources={reading} /> }]
            : []),
        ]}
      />
    </EntryLayout>
  )
}
