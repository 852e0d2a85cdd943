import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

interface EntryHeadProps {
  readonly crumbs: readonly Crumb[]
  /** What kind of thing this is, above the title. */
  readonly label: string
  readonly title: string
  /** One sentence that answers what happened, what it is for, or where to be. */
  readonly lead?: string | null
  readonly children?: ReactNode
}

/** The coloured band on top of an entry: where it stands, what it is, its title and its answer. */
export function EntryHead({ crumbs, label, title, lead, children }: EntryHeadProps) {
  return (
    <header className="entry-head">
      <div className="wrap">
        <Breadcrumbs crumbs={crumbs} />
        <p className="kind-label entry-head__label">{label}</p>
        <Heading level={1} className="entry-head__title">
          {title}
        </Heading>
        {lead && <p className="utrecht-paragraph utrecht-paragraph--lead entry-head__lead">{lead}</p>}
        {children}
      </div>
    </header>
  )
}
