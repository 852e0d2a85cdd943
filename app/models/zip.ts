import { Readable } from 'node:stream'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of a ZIP: a text, which is made smaller, or bytes as they come, which mostly can't be. */
export interface ZipFile {
  readonly path: string
  readonly content: string | AsyncIterable<Uint8Array>
}

/** A ZIP that is made while it is read: no more of it is in memory than one piece of one file. */
export function zipOf(files: AsyncIterable<ZipFile>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(pieces(files))) as ReadableStream<Uint8Array>
}

async function* pieces(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const take = () => {
    const taken = ready
    ready = []
    return taken
  }
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for await (const { path, content } of files) {
    const isText = typeof content === 'string'
    const file = isText ? new ZipDeflate(path) : new ZipPassThrough(path)
    zip.add(file)
    if (isText) file.push(strToU8(content), true)
    else {
      for await (const piece of content) {
        file.push(piece, false)
        yield* take()
      }
      file.push(new Uint8Array(0), true)
    }
    yield* take()
  }
  zip.end()
  yield* take()
}
