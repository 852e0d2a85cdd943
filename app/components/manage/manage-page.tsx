import type { ReactNode } from 'react'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ErrorSummary, type FormErrors } from '#app/ui/form/error-summary.tsx'
import { Heading } from '#app/ui/heading.tsx'

interface Props {
  readonly title: string
  readonly lead: string
  readonly errors?: FormErrors
  readonly children: ReactNode
}

/** A page of the beheerders. */
export function ManagePage({ title, lead, errors = {}, children }: Props) {
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={[{ href: '/beheer', text: 'Beheer' }]} />
      <Heading level={1}>{title}</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">{lead}</p>
      <ErrorSummary errors={errors} idOf={(name) => `beheer-${name}`} />
      {children}
    </div>
  )
}
