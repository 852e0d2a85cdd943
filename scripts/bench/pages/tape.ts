import { once } from 'node:events'
import http from 'node:http'
import type { Taped } from '../processes/messages.ts'

/** Headers that Node adds to an answer by itself. */
const ownHeaders = new Set(['date', 'connection', 'keep-alive'])

/**
 * Asks for each address once, as a browser does, and keeps what came over the wire.
 *
 * @throws Error when an answer is another than 200.
 */
export async function tape(port: number, addresses: readonly string[]): Promise<Taped[]> {
  const taped: Taped[] = []
  for (const address of addresses) {
    const request = http.get({
      port,
      host: '127.0.0.1',
      path: address,
      headers: { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' },
    })
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk as Buffer)
    const status = response.statusCode ?? 0
    if (status !== 200) throw new Error(`${address} was answered with ${status}`)
    taped.push({ address, status, headers: withoutOwn(response.rawHeaders), body: Buffer.concat(chunks) })
  }
  return taped
}

function withoutOwn(raw: readonly string[]): string[] {
  const headers: string[] = []
  for (let i = 0; i < raw.length; i += 2) {
    const [name = '', value = ''] = raw.slice(i, i + 2)
    if (!ownHeaders.has(name.toLowerCase())) headers.push(name, value)
  }
  return headers
}
