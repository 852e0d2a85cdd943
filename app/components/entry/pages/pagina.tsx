import { dutchPartialDate } from '#app/models/dates.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import { Contents } from '#app/ui/contents.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Html } from '#app/ui/html.tsx'
import { ArchivedNotice } from '../archived-notice.tsx'
import { EntryBar } from '../entry-bar.tsx'
import { RetentionTable } from '../retention-table.tsx'

interface Props {
  readonly entry: EntryPage
}

/** A fixed page: a title and a text. */
export function FixedPage({ entry }: Props) {
  const text = entry.texts[entry.document.body]
  return (
    <>
      <EntryBar entry={entry} />
      <article className="wrap fixed-page">
        <Heading level={1}>{entry.document.title}</Heading>
        <ArchivedNotice archived={entry.archived} />
        {entry.document.summary && (
          <p className="utrecht-paragraph utrecht-paragraph--lead">{entry.document.summary}</p>
        )}
        <Contents lines={(text?.headings ?? []).filter((heading) => heading.depth === 2)} />
        <Html html={text?.html} />
        {entry.document.slug === 'privacy' && <RetentionTable />}
        <p className="small quiet">
          Laatst gewijzigd op {dutchPartialDate(entry.card.changedAt.slice(0, 10))}.
        </p>
      </article>
    </>
  )
}
