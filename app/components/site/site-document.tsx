import type { ReactNode } from 'react'
import { SkipLink } from '#app/ui/skip-link.tsx'
import type { NoticeName } from './notices.ts'
import type { Known } from './own-menu.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { SiteNotice } from './site-notice.tsx'

interface SiteDocumentProps {
  /** What the page puts into its head. */
  readonly head: ReactNode
  /** Path of the page, to mark its room in the menu. */
  readonly path: string
  /** Whole address of the page; absent where there is nothing to come back to. */
  readonly address?: string
  /** Who is signed in. */
  readonly person?: Known | null
  /** What was done just now. */
  readonly notice?: NoticeName | null
  readonly children: ReactNode
}

/** The document of every page, errors too: what all heads share, and the frame round what a page shows. */
export function SiteDocument(props: SiteDocumentProps) {
  const { head, path, address, person = null, notice = null, children } = props
  return (
    <html lang="nl" className="voorbeeld-theme leerplein-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1d242c" media="(prefers-color-scheme: dark)" />
        {head}
      </head>
      <body>
        <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
        <SiteHeader path={path} person={person} />
        <main id="inhoud" tabIndex={-1}>
          <SiteNotice name={notice} />
          {children}
        </main>
        {/* On paper there is no address bar. */}
        {address && <p className="wrap printed-from">Van Leerplein: {address}</p>}
        <SiteFooter />
      </body>
    </html>
  )
}
