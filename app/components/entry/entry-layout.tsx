import type { ReactNode } from 'react'
import { Reactions } from '#app/components/reactions/reactions.tsx'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import type { Crumb } from '#app/ui/breadcrumbs.tsx'
import { ArchivedNotice } from './archived-notice.tsx'
import { Contact } from './contact.tsx'
import { EntryBar } from './entry-bar.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { EntryHead } from './entry-head.tsx'

interface EntryLayoutProps {
  readonly entry: EntryPage
  readonly crumbs: readonly Crumb[]
  /** Above the title, when the kind alone does not say it. */
  readonly label?: string
  readonly title?: string
  readonly lead?: string | null
  /** Facts that show at once, by field. */
  readonly firstFacts?: readonly string[]
  /** Facts that the page already shows in another way. */
  readonly hiddenFacts?: readonly string[]
  /** False where the text says what matters most and the facts can come after it on a narrow screen. */
  readonly factsFirst?: boolean
  /** Stands with the facts beside the text. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** The page of an entry: head, facts and text; at the end the way to who can mend it. */
export function EntryLayout(props: EntryLayoutProps) {
  const {
    entry,
    crumbs,
    label,
    title,
    lead,
    firstFacts = [],
    hiddenFacts = [],
    factsFirst = true,
    aside,
    children,
  } = props
  const facts = <EntryFacts entry={entry} first={firstFacts} hidden={hiddenFacts} />
  const kind = kindOf(entry.document.kind)
  return (
    <article
      className={`entry accent-${kind.accent}`}
      lang={entry.document.lang === 'nl' ? undefined : entry.document.lang}
    >
      <EntryBar entry={entry} />
      <EntryHead
        crumbs={crumbs}
        label={label ?? kind.label.one}
        title={title ?? entry.document.title}
        lead={lead === undefined ? entry.document.summary : lead}
      />
      <div className="wrap entry__grid">
        {entry.archived && (
          <div className="entry__notice">
            <ArchivedNotice archived={entry.archived} />
          </div>
        )}
        {factsFirst && <div className="entry__facts">{facts}</div>}
        <div className="entry__text">
          {children}
          <Reactions entry={entry} />
        </div>
        <aside className="entry__aside" aria-label="Verder">
          {!factsFirst && facts}
          {aside}
          <Contact entry={entry} />
        </aside>
      </div>
    </article>
  )
}
