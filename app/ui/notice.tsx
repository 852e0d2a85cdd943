import type { ReactNode } from 'react'

/** Something that the reader has to know before the rest. */
export function Notice({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="utrecht-alert notice">
      {title && <p className="notice__title">{title}</p>}
      <div className="notice__text">{children}</div>
    </div>
  )
}
