import { describe, test } from 'vitest'
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

/**
 * Tests that only mean something against a search server. Where there is none the run says that they were not done, and
 * why; most machines have none, and a stand-in would prove nothing.
 *
 * @param milliseconds that each test may take.
 */
export async function onRealServer(
  name: string,
  milliseconds: number,
  tests: (server: RealServer) => void,
): Promise<void> {
  const server = await realServer()
  if (typeof server !== 'string') return void describe(name, { timeout: milliseconds }, () => tests(server))
  process.stdout.write(`\nNot run, for want of a Meilisearch: ${name} (${server}).\n`)
  test(name, (context) => context.skip(server))
}
