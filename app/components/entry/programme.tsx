import type { EntryPage } from '#app/models/entries/views.ts'
import { Bars } from '#app/ui/bars.tsx'

interface Part {
  readonly tool?: string
  readonly title?: string
  readonly minutes?: number
}

/** The programme of a plein as bars to scale; parts of unknown length are named under each other instead. */
export function Programme({ entry, parts }: { entry: EntryPage; parts: readonly Part[] }) {
  const named = parts.map(({ tool, title, minutes }) => {
    const card = tool ? entry.linked[tool] : undefined
    return { label: title ?? card?.title ?? 'Onderdeel', href: card?.path, minutes }
  })
  if (named.every((part) => part.minutes !== undefined)) {
    const bars = named.map((part) => ({ ...part, length: part.minutes ?? 0 }))
    return <Bars label="Programma" unit="min" parts={bars} />
  }
  return (
    <ol className="programme-list">
      {named.map((part) => (
        <li key={part.label}>
          {part.href ? <a href={part.href}>{part.label}</a> : part.label}
          {part.minutes !== undefined && <span className="quiet"> · {part.minutes} min</span>}
        </li>
      ))}
    </ol>
  )
}
