import type { IncomingMessage } from 'node:http'
import type { Proxies } from './proxies.server.ts'

/**
 * Makes the check that a form was sent from this site, so that no other site can act with a member's cookies.
 * `Sec-Fetch-Site` decides; browsers too old for it send `Origin`, which has to be the site's own. What sends
 * neither is no browser and has no cookies of a member.
 *
 * @param siteUrl the public address.
 */
export function originCheck(siteUrl: string, proxies: Proxies) {
  const siteHost = new URL(siteUrl).host

  return function isOwn(request: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
    const site = request.headers['sec-fetch-site']
    if (site !== undefined) return site === 'same-origin' || site === 'none'
    const { origin } = request.headers
    if (origin === undefined) return true
    if (!URL.canParse(origin)) return false
    const { host } = new URL(origin)
    return host === siteHost || host === proxies.hostOf(request)
  }
}

/**
 * Whether a form sent to a path carries its own token and does what that says, whoever sends it and from where: mail
 * programs take their reader off a list by themselves (RFC 8058).
 */
export function hasOwnToken(path: string): boolean {
  return /^\/afmelden\/[^/]+\/[^/]+\/[\w-]{43}$/.test(path)
}
