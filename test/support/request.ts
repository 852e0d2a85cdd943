import { once } from 'node:events'
import http from 'node:http'

/** An answer as it came over the wire: nothing decoded, nothing followed. */
export interface RawAnswer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
}

interface RawOptions {
  readonly method?: string
  readonly headers?: http.OutgoingHttpHeaders
  readonly body?: string | Buffer
}

/** Asks exactly this; `fetch` would mend the address and hide what was sent. */
export async function ask(port: number, path: string, options: RawOptions = {}): Promise<RawAnswer> {
  const { method = 'GET', headers = {}, body } = options
  const request = http.request({ host: '127.0.0.1', port, path, method, headers, agent: false })
  request.end(body)
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: bytes,
    text: bytes.toString('utf8'),
  }
}
