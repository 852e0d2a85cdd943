import { recordOf } from '#app/components/record-of.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { blogTypes } from '#app/models/vocabularies/kinds.ts'
import { Sections } from '#app/ui/section.tsx'
import { cardsSection, linkedCards } from '../cards-section.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import { Lessons } from '../lessons.tsx'
import { bodySection, proseSections } from '../prose-sections.tsx'

export const crumbs = [
  { href: '/ervaringen', text: 'Ervaringen' },
  { href: '/blogs', text: 'Blogs' },
]

interface Props {
  readonly entry: EntryPage
  readonly others: readonly EntryCard[]
}

/** The page of a blog: how it really went, with its lessons. */
export function BlogPage({ entry, others }: Props) {
  const { type, about, lessons = [] } = recordOf('blog', entry.document)
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      label={type ? blogTypes.label(type) : 'Blog'}
      firstFacts={['about', 'writtenOn', 'again']}
      hiddenFacts={['type']}
    >
      <Sections
        sections={[
          ...proseSections(entry, ['how', 'obstacles', 'learned']),
          ...(lessons.length > 0
            ? [{ id: 'lessen', title: 'Lessen', content: <Lessons lessons={lessons.map(asLesson)} /> }]
            : []),
          ...bodySection(entry),
          ...cardsSection('ervaring', 'De ervaring', linkedCards(entry, about ? [about] : [])),
          ...cardsSection('andere-blogs', 'Ook hierover geschreven', others),
        ]}
      />
    </EntryLayout>
  )
}

function asLesson({
  sentence = '',
  situation,
  side,
}: {
  sentence?: string
  situation?: string
  side?: string
}) {
  return { sentence, situation, side }
}
