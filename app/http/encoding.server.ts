import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

// Answers are packed while somebody waits: 5 takes half as long again for three per cent, above it is a multiple.
const brotliQuality = 4

/** A window of 256 kB holds a page; the default of 4 MB has to be made ready for each. */
const brotliWindow = 18

/** Whether an answer gets smaller by compressing it; below a packet it is not worth it. */
export function isCompressible(type: string, length: number): boolean {
  return length > 860 && /^text\/|[/+](?:xml|json|javascript)\b/.test(type)
}

/** The best encoding that an `Accept-Encoding` header takes. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (accepts(accepted, 'br')) return 'br'
  return accepts(accepted, 'gzip') ? 'gzip' : 'identity'
}

function accepts(header: string, encoding: string): boolean {
  if (!header.includes(encoding)) return false
  const part = header.split(',').find((one) => one.split(';')[0]?.trim().toLowerCase() === encoding)
  return part !== undefined && !/;\s*q=0(?:\.0*)?\s*$/i.test(part)
}

/** Compresses off the event loop. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return deflate(body, { level: 6 })
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_LGWIN]: brotliWindow,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
