import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

type Peer = Pick<IncomingMessage, 'headers' | 'socket'>

/** What a request says through proxies, believed only of those that are trusted. */
export class Proxies {
  readonly #trusted = new BlockList()

  /** @param networks addresses and networks (`10.0.0.0/8`), or `loopback`. */
  constructor(networks: readonly string[]) {
    for (const network of networks.flatMap((one) => (one === 'loopback' ? ['127.0.0.0/8', '::1'] : [one]))) {
      const [address = '', bits] = network.split('/')
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
      if (bits === undefined) this.#trusted.addAddress(address, family)
      else this.#trusted.addSubnet(address, Number(bits), family)
    }
  }

  /** The host that the browser asked. */
  hostOf({ headers, socket }: Peer): string | undefined {
    const forwarded = headers['x-forwarded-host']
    return typeof forwarded === 'string' && this.#trusts(socket.remoteAddress) ? forwarded : headers.host
  }

  /** The address of who asks: the last one on the way that is no trusted proxy. */
  clientOf({ headers, socket }: Peer): string {
    const way = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => isIP(part) !== 0)
    let client = socket.remoteAddress ?? ''
    while (this.#trusts(client) && way.length > 0) client = way.pop() ?? client
    return client
  }

  #trusts(address = ''): boolean {
    if (isIP(address) === 0) return false
    return this.#trusted.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
  }
}
