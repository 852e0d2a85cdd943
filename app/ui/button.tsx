import type { ReactNode } from 'react'

interface ButtonProps {
  readonly look?: keyof typeof looks
  /** Id of the form that it sends, when it stands outside of it. */
  readonly form?: string
  /** What it adds to the form, where a form has more than one. */
  readonly name?: string
  readonly value?: string
  readonly className?: string
  readonly children: ReactNode
}

// Whole names, so that the build sees which classes are in use.
const looks = {
  'primary-action': 'utrecht-button--primary-action',
  'secondary-action': 'utrecht-button--secondary-action',
}

/** A button that sends a form. */
export function SubmitButton({ look = 'primary-action', className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="submit" className={`utrecht-button ${looks[look]} ${className}`.trim()} {...rest}>
      {children}
    </button>
  )
}
