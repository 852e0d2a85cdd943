import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import { errorPage } from './error-page.server.tsx'

/** Nothing can listen on this address; the message says why. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

interface Listening {
  readonly host: string
  readonly port: number
  /** Headers of every answer, names and values in turn. */
  readonly headers: readonly string[]
  /** Addresses of the stylesheets of the site, for the page of an error. */
  readonly styles: readonly string[]
}

/**
 * Starts to listen.
 *
 * @param answering makes what answers, told which port was taken: with port 0 nobody knows it before.
 * @returns the server and the address to visit.
 * @throws CannotListen when the port is in use, or not for this user.
 */
export async function listen(
  answering: (port: number) => RequestListener,
  { host, port, headers, styles }: Listening,
): Promise<{ readonly server: Server; readonly address: string }> {
  // Who sends a request a byte at a time would hold a connection for minutes with Node's own limits. How long a body may
  // take depends on where it goes: see `endIfSlow`.
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 0, keepAliveTimeout: 10_000 })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    socket.end(rawAnswer(error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400, headers, styles))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new CannotListen(reason(error, host, port))),
    )
    server.listen(port, host, resolve)
  })
  const taken = (server.address() as AddressInfo).port
  server.on('request', answering(taken)) // before anything that came in can be looked at
  const visible = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host
  return { server, address: `http://${visible.includes(':') ? `[${visible}]` : visible}:${taken}` }
}

/** An answer to what is no request that Node can read, so that no listener is asked. */
function rawAnswer(status: 400 | 431, headers: readonly string[], styles: readonly string[]): string {
  const { body, headers: own } = errorPage(status, { styles })
  const lines = headers.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${headers[i + 1]}`] : []))
  for (const [name, value] of Object.entries(own)) lines.push(`${name}: ${value}`)
  const length = `content-length: ${body.length}`
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, length, 'connection: close', '', body].join(
    '\r\n',
  )
}

function reason({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `port ${port} on ${host} is in use by another program; end that, or choose another with PORT=…`
  }
  if (code === 'EACCES')
    return `port ${port} on ${host} is not for this user; choose one above 1023 with PORT=…`
  if (code === 'EADDRNOTAVAIL') return `${host} is no address of this machine; choose another with HOST=…`
  return message
}

/** Ends a server: requests under way get five seconds. */
export async function endServer(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const impatient = setTimeout(() => server.closeAllConnections(), 5_000)
  await ended
  clearTimeout(impatient)
}
