import { Fragment, type ReactNode } from 'react'

interface MarkedTextProps {
  readonly text: string
  /** Start (included) and end (not included) of each mark, in UTF-16 units, in order and apart. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** A text with the words that were looked for marked in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const parts: ReactNode[] = []
  let from = 0
  for (const [start, end] of marks) {
    parts.push(
      <Fragment key={start}>
        {text.slice(from, start)}
        <mark className="utrecht-mark">{text.slice(start, end)}</mark>
      </Fragment>,
    )
    from = end
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}
