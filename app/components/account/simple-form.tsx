import type { ReactNode } from 'react'
import { SubmitButton } from '#app/ui/button.tsx'

interface Props {
  readonly id: string
  readonly button: string
  readonly children?: ReactNode
  /** Stands beside the button. */
  readonly beside?: ReactNode
}

/** A form with its fields under each other and one button. */
export function SimpleForm({ id, button, children, beside }: Props) {
  return (
    <form id={id} method="post" noValidate className="form">
      {children}
      <div className="form__actions">
        <SubmitButton>{button}</SubmitButton>
        {beside}
      </div>
    </form>
  )
}
