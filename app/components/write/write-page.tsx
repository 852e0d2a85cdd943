import type { ReactNode } from 'react'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ErrorSummary, type FormErrors } from '#app/ui/form/error-summary.tsx'
import { Heading } from '#app/ui/heading.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly errors?: FormErrors
  /** The id of the control with a name. */
  readonly idOf?: (name: string) => string
  readonly children: ReactNode
}

/** A page about a text that somebody writes: the way back to it, what is the matter, and what there is to do. */
export function WritePage({ id, title, lead, errors = {}, idOf = (name) => name, children }: Props) {
  const crumbs = [
    { href: '/mijn', text: 'Mijn werk' },
    { href: `/schrijven/${id}`, text: 'De tekst' },
  ]
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={crumbs} />
      <Heading level={1}>{title}</Heading>
      {lead && <p className="utrecht-paragraph utrecht-paragraph--lead">{lead}</p>}
      <ErrorSummary errors={errors} idOf={idOf} />
      {children}
    </div>
  )
}
