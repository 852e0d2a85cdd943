export interface FactLine {
  readonly label: string
  readonly values: readonly { readonly text: string; readonly href?: string; readonly note?: string }[]
}

/** Labels with their values: the first ones at once, the others folded away where the screen is narrow. */
export function Facts({
  title,
  lines,
  atOnce,
}: {
  title: string
  lines: readonly FactLine[]
  atOnce: number
}) {
  if (lines.length === 0) return null
  const more = lines.slice(atOnce)
  return (
    <section className="facts" aria-label={title}>
      <FactList lines={lines.slice(0, atOnce)} />
      {more.length > 0 && (
        <details className="facts__more">
          <summary>Meer feiten en bron</summary>
          <FactList lines={more} />
        </details>
      )}
    </section>
  )
}

function FactList({ lines }: { lines: readonly FactLine[] }) {
  return (
    <dl className="utrecht-data-list facts__list">
      {lines.map((line) => (
        <div key={line.label} className="utrecht-data-list__item facts__line">
          <dt className="utrecht-data-list__item-key facts__label">{line.label}</dt>
          {line.values.map((value) => (
            <dd key={`${value.href} ${value.text}`} className="utrecht-data-list__item-value facts__value">
              {value.href ? <a href={value.href}>{value.text}</a> : value.text}
              {value.note && <span className="facts__note">{value.note}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
