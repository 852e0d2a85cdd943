import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Packed, Parcel } from './answer.server.ts'
import { chooseEncoding } from './encoding.server.ts'

/**
 * Sends an answer in the best encoding that was asked for; nothing but 304 when the asker has it already.
 *
 * @returns the bytes of the body that were sent; at once when the parcel was made before.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  packed: Packed,
): number | Promise<number> {
  const encoding = packed.compressible ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  const ready = packed.ready(encoding)
  if (ready) return sendParcel(request, response, ready)
  return packed.pack(encoding).then((parcel) => sendParcel(request, response, parcel))
}

function sendParcel(request: IncomingMessage, response: ServerResponse, parcel: Parcel): number {
  if (parcel.etag !== null && request.headers['if-none-match']?.includes(parcel.etag)) {
    response.writeHead(304, withoutBody(parcel.headers))
    response.end()
    return 0
  }
  response.writeHead(parcel.status, parcel.headers as string[])
  if (request.method === 'HEAD') {
    response.end()
    return 0
  }
  response.end(parcel.body)
  return parcel.body.length
}

/** Headers as names and values in turn, without those that describe a body. */
function withoutBody(headers: readonly string[]): string[] {
  const kept: string[] = []
  for (let i = 0; i < headers.length; i += 2) {
    const [name = '', value = ''] = headers.slice(i, i + 2)
    if (!name.startsWith('content-') || name === 'content-security-policy') kept.push(name, value)
  }
  return kept
}
