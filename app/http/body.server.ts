import type { IncomingMessage } from 'node:http'

/** The body of a request is larger than any form of the site needs. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
}

const largestBody = 1024 * 1024

/**
 * Reads the body of a request.
 *
 * @throws BodyTooLarge as soon as it is known to be larger than 1 MB.
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const refuse = () => {
      request.removeAllListeners('data').resume() // read on into nothing, so that the answer can be delivered
      reject(new BodyTooLarge())
    }
    if (Number(request.headers['content-length'] ?? 0) > largestBody) return refuse()
    request.on('error', reject)
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > largestBody) refuse()
      else chunks.push(chunk)
    })
  })
}
