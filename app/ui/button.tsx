import type { ReactNode } from 'react'

interface ButtonProps {
  readonly look?: 'primary-action' | 'secondary-action'
  /** Id of the form that it sends, when it stands outside of it. */
  readonly form?: string
  readonly className?: string
  readonly children: ReactNode
}

/** A button that sends a form. */
export function SubmitButton({ look = 'primary-action', form, className = '', children }: ButtonProps) {
  return (
    <button
      type="submit"
      form={form}
      className={`utrecht-button utrecht-button--${look} ${className}`.trim()}
    >
      {children}
    </button>
  )
}
