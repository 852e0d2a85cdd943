import { Fragment } from 'react'

export interface Crumb {
  readonly href: string
  readonly text: string
}

/** The way back up: the pages above this one, without this one. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {crumbs.map((crumb, place) => (
          <Fragment key={crumb.href}>
            {place > 0 && (
              <li
                className="utrecht-breadcrumb-nav__separator utrecht-breadcrumb-nav__separator--html-li"
                aria-hidden="true"
              >
                ›
              </li>
            )}
            <li className="utrecht-breadcrumb-nav__item">
              <a className="utrecht-link utrecht-link--html-a" href={crumb.href}>
                {crumb.text}
              </a>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}
