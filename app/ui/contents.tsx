export interface ContentsLine {
  readonly id: string
  readonly text: string
}

/** Table of contents; only a page of four sections or more has one. */
export function Contents({ lines }: { lines: readonly ContentsLine[] }) {
  if (lines.length < 4) return null
  return (
    <nav className="contents" aria-labelledby="op-deze-pagina">
      <p className="contents__title" id="op-deze-pagina">
        Op deze pagina
      </p>
      <ol className="contents__list">
        {lines.map((line) => (
          <li key={line.id}>
            <a href={`#${line.id}`}>{line.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
