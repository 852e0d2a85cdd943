import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/**
 * Makes the check that a form was sent from this site, so that no other site can act with a member's cookies.
 * `Sec-Fetch-Site` decides; browsers too old for it send `Origin`, which has to be the site's own. What sends
 * neither is no browser and has no cookies of a member.
 *
 * @param siteUrl the public address.
 * @param trustedProxies addresses and networks whose `X-Forwarded-Host` is believed.
 */
export function originCheck(siteUrl: string, trustedProxies: readonly string[]) {
  const trusted = blockList(trustedProxies)
  const siteHost = new URL(siteUrl).host

  return function isOwn(request: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
    const site = request.headers['sec-fetch-site']
    if (site !== undefined) return site === 'same-origin' || site === 'none'
    const { origin } = request.headers
    if (origin === undefined) return true
    if (!URL.canParse(origin)) return false
    const { host } = new URL(origin)
    return host === siteHost || host === hostOf(request, trusted)
  }
}

/** The host that the browser asked, as far as it can be believed. */
function hostOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, trusted: BlockList) {
  const forwarded = headers['x-forwarded-host']
  const peer = socket.remoteAddress ?? ''
  const believed = typeof forwarded === 'string' && trusted.check(peer, peer.includes(':') ? 'ipv6' : 'ipv4')
  return believed ? forwarded : headers.host
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks.flatMap((one) => (one === 'loopback' ? ['127.0.0.0/8', '::1'] : [one]))) {
    const [address = '', bits] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}
