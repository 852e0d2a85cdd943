import { createHash } from 'node:crypto'
import { type Encoding, encode, isCompressible } from './encoding.server.ts'

/** A whole answer, before it is packed for the wire. */
export interface Answer {
  readonly status: number
  /** Names in lower case; without length, encoding, tag and the security headers, which packing adds. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: Buffer
}

/** An answer as it goes over the wire in one encoding: nothing is left to be computed. */
export interface Parcel {
  readonly status: number
  /** Names and values in turn, as `writeHead` takes them fastest. */
  readonly headers: readonly string[]
  readonly etag: string | null
  readonly body: Buffer
}

/** Reads the answer of the framework to its end. */
export async function readResponse(response: Response): Promise<Answer> {
  const body = response.body === null ? Buffer.alloc(0) : Buffer.from(await response.arrayBuffer())
  const headers: Record<string, string | readonly string[]> = Object.fromEntries(response.headers)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  return { status: response.status, headers, body }
}

/** An answer with its parcels, each made when it is first asked for and then kept. */
export class Packed {
  readonly #answer: Answer
  readonly #common: readonly string[]
  readonly #parcels = new Map<Encoding, Parcel>()
  readonly #digest: string
  readonly compressible: boolean

  /** @param common headers that every answer carries, names and values in turn. */
  constructor(answer: Answer, common: readonly string[]) {
    this.#answer = answer
    this.#common = common
    this.compressible = isCompressible(String(answer.headers['content-type'] ?? ''), answer.body.length)
    this.#digest =
      answer.status === 200 ? createHash('sha256').update(answer.body).digest('base64url').slice(0, 22) : ''
  }

  /** Bytes that this holds when all its parcels are made; compressed ones take about a third. */
  get weight(): number {
    return this.#answer.body.length * (this.compressible ? 2 : 1) + 2_000
  }

  /** The parcel when it has been made already, so that a kept answer needs no turn of the event loop. */
  ready(encoding: Encoding): Parcel | undefined {
    return this.#parcels.get(encoding)
  }

  async pack(encoding: Encoding): Promise<Parcel> {
    const made = this.#parcels.get(encoding)
    if (made) return made
    const { status, headers, body } = this.#answer
    const encoded = await encode(body, encoding)
    const etag =
      this.#digest === '' ? null : `"${this.#digest}${encoding === 'identity' ? '' : `-${encoding}`}"`
    const own = Object.entries(headers).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => [name, one]),
    )
    const parcel: Parcel = {
      status,
      headers: [
        ...this.#common,
        ...own,
        ...(this.compressible ? ['vary', 'accept-encoding'] : []),
        ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
        ...(etag === null ? [] : ['etag', etag]),
        'content-length',
        String(encoded.length),
      ],
      etag,
      body: encoded,
    }
    this.#parcels.set(encoding, parcel)
    return parcel
  }
}
