import type { ReactNode } from 'react'

type Level = 1 | 2 | 3

interface HeadingProps {
  readonly level: Level
  /** How large it looks, when that differs from its place in the outline. */
  readonly look?: Level
  readonly id?: string
  readonly className?: string
  readonly children: ReactNode
}

/** A heading whose size and place in the outline can differ. */
export function Heading({ level, look = level, id, className = '', children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={`utrecht-heading-${look} ${className}`.trim()}>
      {children}
    </Tag>
  )
}
