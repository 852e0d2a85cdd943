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

// Whole names, so that the build sees which classes are in use.
const looks: Record<Level, string> = {
  1: 'utrecht-heading-1',
  2: 'utrecht-heading-2',
  3: 'utrecht-heading-3',
}

/** A heading whose size and place in the outline can differ. */
export function Heading({ level, look = level, id, className = '', children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={`${looks[look]} ${className}`.trim()}>
      {children}
    </Tag>
  )
}
