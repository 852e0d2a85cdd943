import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '#app/ui/breadcrumbs.tsx'
import { ErrorSummary, type FormErrors } from '#app/ui/form/error-summary.tsx'
import { Heading } from '#app/ui/heading.tsx'

interface Props {
  readonly title: string
  readonly lead?: string
  readonly crumbs?: readonly Crumb[]
  readonly formId: string
  readonly errors?: FormErrors
  readonly children: ReactNode
}

/** A page with one form: what it is for, what is the matter when it was sent, the form. */
export function FormPage({ title, lead, crumbs = [], formId, errors = {}, children }: Props) {
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={crumbs} />
      <Heading level={1}>{title}</Heading>
      {lead && <p className="utrecht-paragraph utrecht-paragraph--lead">{lead}</p>}
      <ErrorSummary errors={errors} idOf={(name) => `${formId}-${name}`} />
      {children}
    </div>
  )
}
