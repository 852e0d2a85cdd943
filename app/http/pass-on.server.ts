import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Sends an answer while it is made; nothing but 304 when the asker has it already.
 *
 * @param common headers of every answer, names and values in turn; those of the answer go before them.
 * @returns the bytes that were sent.
 */
export async function passOn(
  { method, headers: asked }: Pick<IncomingMessage, 'method' | 'headers'>,
  response: ServerResponse,
  { status, headers, body }: Response,
  common: readonly string[],
): Promise<number> {
  for (let i = 0; i < common.length; i += 2) response.setHeader(common[i] ?? '', common[i + 1] ?? '')
  for (const [name, value] of headers) response.setHeader(name, value)
  const etag = headers.get('etag')
  const isKnown = status === 200 && etag !== null && asked['if-none-match']?.includes(etag) === true
  if (isKnown) for (const name of ['content-type', 'content-length']) response.removeHeader(name)
  response.statusCode = isKnown ? 304 : status
  if (isKnown || method === 'HEAD' || body === null) {
    await body?.cancel()
    response.end()
    return 0
  }
  let bytes = 0
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      yield chunk
    }
  }
  const stream = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
  await pipeline(stream, counted, response).catch((error: NodeJS.ErrnoException) => {
    // Who asked went away: nothing is the matter.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
  return bytes
}
