import bricolage from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url'
import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { LinksFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage, errorTitle, type ToldError } from '#app/components/site/error-page.tsx'
import { SiteDocument } from '#app/components/site/site-document.tsx'
import suggesting from '#app/enhance/search/main.ts?worker&url'
import { noticeOf } from '#app/http/notice.server.ts'
import { page } from '#app/http/page.server.ts'
import { countWaitingFor } from '#app/models/entries/reviewing/queue.server.ts'
import { countToModerate } from '#app/models/reactions/moderate.server.ts'
import styles from '#app/styles/index.css?url'

/** The public address of the site, for what has to be absolute; who is signed in, and what was done just now. */
export const loader = page({ open: true }, async ({ ask, url, request }) => ({
  origin: url.origin,
  person: ask.viewer.person && {
    name: ask.viewer.person.name,
    administers: ask.viewer.person.administers,
    toReview: await countWaitingFor(ask),
    toModerate: await countToModerate(ask),
  },
  notice: noticeOf(request.headers.get('cookie') ?? ''),
}))

export const meta: MetaFunction<typeof loader> = ({ error }) =>
  error ? [{ title: errorTitle(told(error).status) }, { name: 'robots', content: 'noindex' }] : []

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

/** Reading pages carry no framework script, so there is no `<Scripts/>`. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation()
  const root = useRouteLoaderData<typeof loader>('root')
  const error = useRouteError()
  const address = root && !error ? root.origin + pathname + search : undefined
  const head = (
    <>
      <Meta />
      <Links />
    </>
  )
  return (
    <SiteDocument
      head={head}
      path={pathname}
      address={address}
      person={root?.person ?? null}
      notice={root?.notice ?? null}
    >
      {children}
    </SiteDocument>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return (
    <>
      <ErrorPage {...told(useRouteError())} />
      {/* Here, since the page is also made where no bundle of scripts is known. */}
      <script type="module" src={suggesting} />
    </>
  )
}

/** What the server said of the error; of one that it did not foresee it gives no more than an id. */
function told(error: unknown): ToldError {
  if (!isRouteErrorResponse(error)) return { status: 500 }
  const data = (error.data ?? {}) as Partial<ToldError>
  return { status: error.status, message: data.message, errorId: data.errorId }
}
