import { Logo } from './logo.tsx'

const links = [
  { href: '/over-leerplein', text: 'Over Leerplein' },
  { href: '/toegankelijkheid', text: 'Toegankelijkheid' },
  { href: '/privacy', text: 'Privacy' },
  { href: '/huisregels', text: 'Huisregels' },
  { href: '/.well-known/security.txt', text: 'Kwetsbaarheid melden' },
  { href: '/feed.xml', text: 'Feed' },
]

/** What every page ends with. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="wrap site-footer__bar">
        <Logo />
        <nav aria-label="Over deze site">
          <ul className="site-footer__links">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
