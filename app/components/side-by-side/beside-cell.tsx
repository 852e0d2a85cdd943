import { hoursAndMinutes } from '#app/models/duration.ts'
import type { Cell, Part } from '#app/models/side-by-side/rows.ts'
import { Html } from '#app/ui/html.tsx'

interface Props {
  readonly cell: Cell | null
  /** Minutes of the longest programme: the scale of all. */
  readonly longest: number
}

/** What a case says in a row. */
export function BesideCell({ cell, longest }: Props) {
  if (cell === null) return <span className="quiet">niet bekend</span>
  switch (cell.sort) {
    case 'text':
      return <Html className="beside__prose" html={cell.html} />
    case 'values':
      return (
        <>
          {cell.values.map((value) => (
            <span key={`${value.href} ${value.text}`} className="beside__value">
              {value.href ? <a href={value.href}>{value.text}</a> : value.text}
              {value.note && <span className="quiet"> ({value.note})</span>}
            </span>
          ))}
        </>
      )
    case 'list':
      return (
        <ul className="beside__list">
          {cell.items.map((item) => (
            <li key={item.text}>
              {item.text}
              {item.note && <span className="beside__note">{item.note}</span>}
            </li>
          ))}
        </ul>
      )
    case 'programme':
      return <ProgrammeCell parts={cell.parts} longest={longest} />
  }
}

/** A programme as bars on the scale of all, with its parts in words below. */
function ProgrammeCell({ parts, longest }: { parts: readonly Part[]; longest: number }) {
  const starts = parts.map((_, place) => minutesOf(parts.slice(0, place)))
  return (
    <>
      {longest > 0 && (
        <svg className="beside__bars" aria-hidden="true" width="100%" height="24">
          {parts.map((part, place) => (
            <rect
              key={`${starts[place]} ${part.label}`}
              className={place % 2 === 0 ? 'bars__bar' : 'bars__bar bars__bar--other'}
              x={percent(starts[place] ?? 0, longest)}
              width={percent(part.minutes ?? 0, longest)}
              height="24"
              rx="3"
            />
          ))}
        </svg>
      )}
      <p className="beside__sum">
        {parts.length} {parts.length === 1 ? 'onderdeel' : 'onderdelen'}
        {minutesOf(parts) > 0 && ` · ${hoursAndMinutes(minutesOf(parts))}`}
      </p>
      <ol className="beside__list">
        {parts.map((part, place) => (
          <li key={`${starts[place]} ${part.label}`}>
            {part.href ? <a href={part.href}>{part.label}</a> : part.label}
            {part.minutes !== undefined && <span className="quiet"> · {part.minutes} min</span>}
          </li>
        ))}
      </ol>
    </>
  )
}

function minutesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { minutes = 0 }) => sum + minutes, 0)
}

function percent(part: number, total: number): string {
  return `${((100 * part) / total).toFixed(2)}%`
}
