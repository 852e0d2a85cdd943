import { resource } from '#app/http/resource.server.ts'

const dayMs = 86_400_000

/** Where to report a leak (RFC 9116). It has to expire within a year, so it says half a year from today. */
export const loader = resource({ open: true }, async ({ ask, url }) => {
  const today = Math.floor(ask.now.getTime() / dayMs) * dayMs
  const body = `Contact: mailto:beveiliging@leerplein.example
Expires: ${new Date(today + 180 * dayMs).toISOString()}
Preferred-Languages: nl, en
Canonical: ${url.origin}/.well-known/security.txt
`
  return { body, type: 'text/plain; charset=utf-8', keepUntil: new Date(today + dayMs) }
})
