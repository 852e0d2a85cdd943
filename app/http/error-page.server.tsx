import { renderToStaticMarkup } from 'react-dom/server'
import { ErrorPage, errorTitle } from '#app/components/site/error-page.tsx'
import { SiteDocument } from '#app/components/site/site-document.tsx'
import type { Answer } from './answer.server.ts'
import { allowedMethods } from './incoming.server.ts'

interface Circumstances {
  /** Addresses of the stylesheets of the site. */
  readonly styles: readonly string[]
  /** The id under which the log has it, to pass on. */
  readonly errorId?: string
}

/** A page for what the server answers before, or instead of, the framework; it looks like those of the framework. */
export function errorPage(status: number, { styles, errorId }: Circumstances): Answer {
  const head = (
    <>
      <title>{errorTitle(status)}</title>
      <meta name="robots" content="noindex" />
      {styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    </>
  )
  const html = renderToStaticMarkup(
    <SiteDocument head={head} path="">
      <ErrorPage status={status} errorId={errorId} />
    </SiteDocument>,
  )
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 405 ? { allow: allowedMethods } : {}),
    },
    body: Buffer.from(`<!DOCTYPE html>${html}`),
  }
}
