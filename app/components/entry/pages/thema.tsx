import { CaseFigures } from '#app/components/figures/case-figures.tsx'
import { recordOf } from '#app/components/record-of.ts'
import type { EntryCard, EntryPage, Figures } from '#app/models/entries/views.ts'
import { type PageSection, Sections } from '#app/ui/section.tsx'
import { cardsSection, linkedCards } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { bodySection, proseSections } from '../prose-sections.tsx'
import { SourceList } from '../source-list.tsx'

export const crumbs = [{ href: '/themas', text: "Thema's" }]

interface Props {
  readonly entry: EntryPage
  readonly cases: readonly EntryCard[]
  readonly blogs: readonly EntryCard[]
  readonly tools: readonly EntryCard[]
  readonly leerkringen: readonly EntryCard[]
  /** Where and when the cases took place; left out where nobody can choose, null when nobody could count. */
  readonly figures?: Figures | null
}

/** The page of a theme, with all that stands in it. */
export function ThemePage({ entry, cases, blogs, tools, leerkringen, figures }: Props) {
  const { slug } = entry.document
  const { reading, linksTo } = recordOf('thema', entry.document)
  const shown = new Set([...cases, ...blogs, ...tools, ...leerkringen].map(({ id }) => id))
  const all = (path: string, what: string) => ({
    href: `/${path}?thema=${slug}`,
    text: `Alle ${what} in dit thema`,
  })
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
          ...cardsSection('ervaringen', 'Ervaringen', cases, { all: all('ervaringen', 'ervaringen') }),
          ...figuresSection(figures, cases.length),
          ...cardsSection('blogs', 'Hoe het echt ging', blogs, { all: all('blogs', 'blogs') }),
          ...cardsSection('toolbox', 'Uit de toolbox', tools, {
            showKind: false,
            all: all('toolbox', 'werkvormen'),
          }),
          ...cardsSection('leerkringen', 'Leerkringen en bijeenkomsten', leerkringen, {
            all: all('leerkringen', 'leerkringen'),
          }),
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

/** One case has no spread to look at. */
function figuresSection(figures: Figures | null | undefined, cases: number): PageSection[] {
  if (!figures || cases < 2) return []
  const content = <CaseFigures figures={figures} noun={{ one: 'ervaring', many: 'ervaringen' }} level={3} />
  return [{ id: 'waar-en-wanneer', title: 'Waar, wanneer en hoe', content }]
}
