export interface ContentsLine {
  readonly id: string
  readonly text: string
}

/** Table of contents; only a page of four sections or more has one. */
export function Contents({ lines }: { lines: readonly ContentsLine[] }) {
  if (lines.length < 4) return null
  return (
    <nav className="contents" aria-label="Op deze pagina">
      <p className="contents__title">Op deze pagina</p>
      <details className="contents__fold">
        <summary>Op deze pagina</summary>
        <ol className="contents__list">
          {lines.map((line) => (
            <li key={line.id}>
              <a href={`#${line.id}`}>{line.text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
