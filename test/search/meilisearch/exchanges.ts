import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'

/** A request to a search server and what it answered. Neither has a key in it. */
export interface Exchange {
  readonly request: string
  /** Which key it came with. */
  readonly key: 'indexing' | 'searching' | 'none'
  readonly body?: unknown
  readonly status: number
  readonly answer: unknown
}

/** A server between site and search server, or in its place. */
export interface Between {
  readonly address: ServerAddress
  readonly exchanges: readonly Exchange[]
  /** Requests that nobody recorded. */
  readonly unknown: readonly string[]
  close(): Promise<void>
}

interface Asked {
  readonly request: string
  readonly authorization: string
  readonly type: string
  readonly text: string
}

const indexingKey = 'the-indexing-key'
const searchingKey = 'the-searching-key'

/** Passes everything on to a real server, and writes down what is said. */
export async function recording(real: ServerAddress): Promise<Between> {
  const exchanges: Exchange[] = []
  const between = await listening(async (asked) => {
    const [method = '', path = ''] = asked.request.split(' ')
    const response = await fetch(real.url + path, {
      method,
      headers: { authorization: asked.authorization, 'content-type': asked.type },
      ...(asked.text ? { body: asked.text } : {}),
    })
    const text = await response.text()
    const answer = text === '' ? null : JSON.parse(text)
    const key = !asked.authorization
      ? 'none'
      : asked.authorization.endsWith(real.key)
        ? 'indexing'
        : 'searching'
    // Of a task only how it ended: how often somebody asked says nothing.
    const isUnderWay = path.startsWith('/tasks/') && ['enqueued', 'processing'].includes(answer?.status)
    if (!isUnderWay)
      exchanges.push({
        request: asked.request,
        key: real.key === 'wrong' ? 'none' : key,
        ...bodyOf(asked),
        status: response.status,
        answer: withoutKey(answer),
      })
    return { status: response.status, text }
  })
  return { ...between, address: { ...real, url: between.address.url }, exchanges, unknown: [] }
}

/** Answers what was recorded; the same request again gets the next answer, and at last the last one again. */
export async function replaying(exchanges: readonly Exchange[], key = indexingKey): Promise<Between> {
  const unknown: string[] = []
  const left = new Map<string, Exchange[]>()
  for (const each of exchanges) left.set(signOf(each), [...(left.get(signOf(each)) ?? []), each])
  const between = await listening(async (asked) => {
    const key = asked.authorization.endsWith(indexingKey)
      ? 'indexing'
      : asked.authorization.endsWith(searchingKey)
        ? 'searching'
        : 'none'
    const sign = signOf({ request: asked.request, key, ...bodyOf(asked) })
    const answers = left.get(sign)
    const exchange = answers && answers.length > 1 ? answers.shift() : answers?.[0]
    if (!exchange) {
      unknown.push(sign)
      return { status: 500, text: '{"message":"nobody recorded this","code":"unknown","type":"internal"}' }
    }
    return { status: exchange.status, text: exchange.answer === null ? '' : JSON.stringify(exchange.answer) }
  })
  return { ...between, address: { url: between.address.url, key, searchKey: '' }, exchanges, unknown }
}

/** What makes a request the same: all of it but the stamps, which change with every version of the analysis. */
function signOf({ request, key, body }: Pick<Exchange, 'request' | 'key' | 'body'>): string {
  const text = body === undefined ? '' : JSON.stringify(body, sortedKeys)
  return `${key} ${request} ${text.replace(/"stamp":"[0-9a-f]{16}"/g, '"stamp":"*"')}`
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function bodyOf({ type, text }: Asked): { body?: unknown } {
  if (text === '') return {}
  return {
    body: type.includes('ndjson') ? text.split('\n').map((line) => JSON.parse(line)) : JSON.parse(text),
  }
}

function withoutKey(answer: unknown): unknown {
  if (answer === null || typeof answer !== 'object' || !('key' in answer)) return answer
  return { ...answer, key: searchingKey }
}

async function listening(
  answer: (asked: Asked) => Promise<{ status: number; text: string }>,
): Promise<Pick<Between, 'address' | 'close'>> {
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { status, text } = await answer({
      request: `${request.method} ${request.url}`,
      authorization: request.headers.authorization ?? '',
      type: request.headers['content-type'] ?? '',
      text: Buffer.concat(chunks).toString(),
    })
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: { url: `http://127.0.0.1:${port}`, key: indexingKey, searchKey: '' },
    async close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
