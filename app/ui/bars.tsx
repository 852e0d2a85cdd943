interface BarsProps {
  readonly label: string
  readonly unit: string
  readonly parts: readonly { readonly label: string; readonly href?: string; readonly length: number }[]
}

/** Parts that follow each other, each as a bar to scale beside its name; read aloud it is a numbered list. */
export function Bars({ label, unit, parts }: BarsProps) {
  const total = parts.reduce((sum, part) => sum + part.length, 0)
  const starts = parts.map((_, place) => parts.slice(0, place).reduce((sum, part) => sum + part.length, 0))
  return (
    <ol className="bars" aria-label={label}>
      {parts.map((part, place) => (
        <li key={`${starts[place]} ${part.label}`} className="bars__row">
          <span className="bars__start" aria-hidden="true">
            {starts[place]}
            {place === 0 ? ` ${unit}` : ''}
          </span>
          <svg className="bars__line" aria-hidden="true" width="100%" height="28">
            <rect
              className={place % 2 === 0 ? 'bars__bar' : 'bars__bar bars__bar--other'}
              x={percent(starts[place] ?? 0, total)}
              width={percent(part.length, total)}
              height="28"
              rx="4"
            />
          </svg>
          <span className="bars__label">
            {part.href ? <a href={part.href}>{part.label}</a> : part.label}
            <span className="quiet">
              {' · '}
              {part.length} {unit}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function percent(part: number, total: number): string {
  return `${((100 * part) / total).toFixed(2)}%`
}
