import { Heading } from '#app/ui/heading.tsx'

interface Props {
  readonly ways: readonly { readonly title: string; readonly href: string }[]
}

/**
 * Where one signs in with the account of one’s work. They are links, since the policy of the site lets no form lead to
 * another one.
 */
export function WaysThrough({ ways }: Props) {
  if (ways.length === 0) return null
  return (
    <section className="ways-through">
      <Heading level={2} look={3}>
        Of log in met het account van je werk
      </Heading>
      <ul className="ways-through__list plain-list">
        {ways.map(({ title, href }) => (
          <li key={href}>
            <a href={href} className="ways-through__way">
              Log in via {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
