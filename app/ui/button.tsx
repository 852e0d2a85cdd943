import type { ReactNode } from 'react'

interface ButtonProps {
  readonly look?: keyof typeof looks
  /** Id of the form that it sends, when it stands outside of it. */
  readonly form?: string
  readonly className?: string
  readonly children: ReactNode
}

// Whole names, so that the build sees which classes are in use.
const looks = {
  'primary-action': 'utrecht-button--primary-action',
  'secondary-action': 'utrecht-button--secondary-action',
}

/** A button that sends a form. */
export function SubmitButton({ look = 'primary-action', form, className = '', children }: ButtonProps) {
  return (
    <button type="submit" form={form} className={`utrecht-button ${looks[look]} ${className}`.trim()}>
      {children}
    </button>
  )
}
