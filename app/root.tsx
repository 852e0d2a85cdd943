import bricolage from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url'
import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { LinksFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage, errorTitle } from '#app/components/site/error-page.tsx'
import { SiteFooter } from '#app/components/site/site-footer.tsx'
import { SiteHeader } from '#app/components/site/site-header.tsx'
import { SiteNotice } from '#app/components/site/site-notice.tsx'
import { noticeOf } from '#app/http/notice.server.ts'
import { page } from '#app/http/page.server.ts'
import { countWaitingFor } from '#app/models/entries/reviewing/queue.server.ts'
import styles from '#app/styles/index.css?url'
import { SkipLink } from '#app/ui/skip-link.tsx'

/** The public address of the site, for what has to be absolute; who is signed in, and what was done just now. */
export const loader = page({ open: true }, async ({ ask, url, request }) => ({
  origin: url.origin,
  person: ask.viewer.person && {
    name: ask.viewer.person.name,
    administers: ask.viewer.person.administers,
    toReview: await countWaitingFor(ask),
  },
  notice: noticeOf(request.headers.get('cookie') ?? ''),
}))

export const meta: MetaFunction<typeof loader> = ({ error }) =>
  error ? [{ title: errorTitle(error) }, { name: 'robots', content: 'noindex' }] : []

export const links: LinksFunction = () => [
  ...[bricolage, sourceSans].map((href) => ({
    rel: 'preload',
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
    href,
  })),
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'alternate', href: '/feed.xml', type: 'application/atom+xml', title: 'Nieuw op Leerplein' },
]

/** The document of every page, errors too. Reading pages carry no framework script, so there is no `<Scripts/>`. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const known = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang="nl" className="voorbeeld-theme leerplein-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1d242c" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
        <SiteHeader path={pathname} person={known?.person ?? null} />
        <main id="inhoud" tabIndex={-1}>
          <SiteNotice name={known?.notice ?? null} />
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
