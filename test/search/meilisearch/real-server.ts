import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'

/** The search server to test with, when the environment names one that answers. */
export interface RealServer {
  readonly address: ServerAddress
  readonly version: string
}

/** The server of `MEILI_URL` with `MEILI_KEY`; or why there is none. */
export async function realServer(): Promise<RealServer | string> {
  const { MEILI_URL: url, MEILI_KEY: key = '' } = process.env
  if (!url) return 'MEILI_URL is not set'
  try {
    const response = await fetch(`${url}/version`, {
      headers: key ? { authorization: `Bearer ${key}` } : {},
      signal: AbortSignal.timeout(2_000),
    })
    if (!response.ok) return `the server at MEILI_URL refuses MEILI_KEY: ${response.status}`
    const { pkgVersion } = (await response.json()) as { pkgVersion: string }
    return { address: { url, key, searchKey: '' }, version: pkgVersion }
  } catch {
    return 'no server answers at MEILI_URL'
  }
}
