import { SubmitButton } from '#app/ui/button.tsx'

/** Who is signed in. */
export interface Known {
  readonly name: string
  readonly administers: boolean
  /** How many texts wait for their decision; null for who decides about none. */
  readonly toReview: number | null
  /** How many reactions do. */
  readonly toModerate: number | null
}

/** The place in the header where one signs in, and then finds what is one's own. */
export function OwnMenu({ person, path }: { person: Known | null; path: string }) {
  const current = (href: string) => (path === href ? ('page' as const) : undefined)
  if (person === null) {
    return (
      <a className="sign-in" href="/inloggen" aria-current={current('/inloggen')}>
        Inloggen
      </a>
    )
  }
  return (
    <details className="menu own-menu">
      <summary>{person.name}</summary>
      <nav className="menu__nav own-menu__nav" aria-label="Van jou">
        <ul className="menu__list">
          <li>
            <a className="menu__link" href="/mijn" aria-current={current('/mijn')}>
              Mijn werk
            </a>
          </li>
          <li>
            <a className="menu__link" href="/mijn/volgt" aria-current={current('/mijn/volgt')}>
              Wat je volgt
            </a>
          </li>
          {person.toReview !== null && (
            <li>
              <a className="menu__link" href="/beoordelen" aria-current={current('/beoordelen')}>
                Te beoordelen ({person.toReview})
              </a>
            </li>
          )}
          {person.toModerate !== null && (
            <li>
              <a className="menu__link" href="/reacties" aria-current={current('/reacties')}>
                Reacties nakijken ({person.toModerate})
              </a>
            </li>
          )}
          <li>
            <a className="menu__link" href="/mijn/account" aria-current={current('/mijn/account')}>
              Account
            </a>
          </li>
          {person.administers && (
            <li>
              <a className="menu__link" href="/beheer" aria-current={current('/beheer')}>
                Beheer
              </a>
            </li>
          )}
        </ul>
        <form action="/uitloggen" method="post" className="own-menu__out">
          <SubmitButton look="secondary-action">Log uit</SubmitButton>
        </form>
      </nav>
    </details>
  )
}
