interface PaginationProps {
  readonly page: number
  readonly pages: readonly { readonly page: number; readonly href: string }[]
  readonly previous: string | null
  readonly next: string | null
}

/** The pages of a long list; nothing for a list of one page. */
export function Pagination({ page, pages, previous, next }: PaginationProps) {
  if (pages.length < 2) return null
  return (
    <nav className="pages" aria-label="Pagina's">
      {previous && (
        <a href={previous} rel="prev" className="pages__step">
          Vorige
        </a>
      )}
      <ul className="pages__list">
        {pages.map((one, place) => (
          <li key={one.page}>
            {place > 0 && (pages[place - 1]?.page ?? 0) + 1 < one.page && (
              <span className="pages__gap">…</span>
            )}
            <a href={one.href} className="pages__page" aria-current={one.page === page ? 'page' : undefined}>
              <span className="only-heard">Pagina </span>
              {one.page}
            </a>
          </li>
        ))}
      </ul>
      {next && (
        <a href={next} rel="next" className="pages__step">
          Volgende
        </a>
      )}
    </nav>
  )
}
