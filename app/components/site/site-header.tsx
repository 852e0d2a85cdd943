import type { Accent } from '#app/models/entries/kind.ts'
import { Logo } from './logo.tsx'
import { type Known, OwnMenu } from './own-menu.tsx'

interface Room {
  readonly href: string
  readonly text: string
  readonly accent: Accent
  /** First segments of the addresses that belong to it. */
  readonly holds: readonly string[]
}

const rooms: readonly Room[] = [
  {
    href: '/ervaringen',
    text: 'Ervaringen',
    accent: 'leaf',
    holds: ['ervaringen', 'experimenten', 'pleinen', 'blogs'],
  },
  { href: '/toolbox', text: 'Toolbox', accent: 'water', holds: ['toolbox'] },
  { href: '/leerkringen', text: 'Leerkringen', accent: 'plum', holds: ['leerkringen'] },
  { href: '/agenda', text: 'Agenda', accent: 'plum', holds: ['agenda', 'bijeenkomsten'] },
  { href: '/themas', text: "Thema's", accent: 'leaf', holds: ['themas'] },
  { href: '/organisaties', text: 'Organisaties', accent: 'leaf', holds: ['organisaties'] },
  { href: '/zoeken', text: 'Zoeken', accent: 'water', holds: ['zoeken'] },
]

/** Name and rooms of the site; the room that this page stands in is marked. */
export function SiteHeader({ path, person }: { path: string; person: Known | null }) {
  const segment = path.split('/')[1] ?? ''
  return (
    <header className="site-header">
      <div className="wrap site-header__bar">
        <Logo />
        <details className="menu">
          <summary>Menu</summary>
          <nav className="menu__nav" aria-label="Hoofdmenu">
            <ul className="menu__list">
              {rooms.map((room) => (
                <li key={room.href} className={`accent-${room.accent}`}>
                  <a className="menu__link" href={room.href} aria-current={current(room, path, segment)}>
                    {room.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
        <OwnMenu person={person} path={path} />
      </div>
    </header>
  )
}

function current(room: Room, path: string, segment: string): 'page' | 'true' | undefined {
  if (room.href === path) return 'page'
  return room.holds.includes(segment) ? 'true' : undefined
}
