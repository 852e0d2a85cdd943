import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'

/** The line between a site and a real search server, which can be slow or down. */
export interface Wire {
  readonly address: ServerAddress
  /** From now on everything that the server says takes so much longer. */
  slow(milliseconds: number): void
  /** Nobody listens at the address any more, and what was under way is cut off. */
  cut(): Promise<void>
  /** The server is there again, at the same address. */
  mend(): Promise<void>
}

export async function wireTo(real: ServerAddress): Promise<Wire> {
  const { hostname, port } = new URL(real.url)
  const sockets = new Set<Socket>()
  let delay = 0
  const server = createServer((site) => {
    const search = connect(Number(port), hostname)
    for (const [socket, other] of [
      [site, search],
      [search, site],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    site.pipe(search)
    search.on('data', (chunk) => setTimeout(() => site.destroyed || site.write(chunk), delay))
  })
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const own = await listen(0)
  return {
    address: { ...real, url: `http://127.0.0.1:${own}` },
    slow(milliseconds) {
      delay = milliseconds
    },
    async cut() {
      for (const socket of sockets) socket.destroy()
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
    async mend() {
      await listen(own)
    },
  }
}
