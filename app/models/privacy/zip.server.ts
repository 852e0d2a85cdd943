import { Readable } from 'node:stream'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of a ZIP. */
export interface ZipPart {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** What was made small already is not made smaller by trying. */
  readonly isSmall?: boolean
}

/** A ZIP while it is made, so that it may hold more than fits into memory. */
export function zip(parts: AsyncIterable<ZipPart>, now: Date): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(zipped(parts, now))) as ReadableStream<Uint8Array>
}

async function* zipped(parts: AsyncIterable<ZipPart>, now: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const whole = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for await (const { name, bytes, isSmall } of parts) {
    const file = isSmall ? new ZipPassThrough(name) : new ZipDeflate(name)
    file.mtime = now
    whole.add(file)
    for await (const chunk of bytes) {
      file.push(chunk)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  whole.end()
  yield* ready.splice(0)
}
