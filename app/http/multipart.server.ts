import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import type { Arrived, FileStore } from '#app/models/files/file-store.ts'
import { limits } from '#app/models/files/limits.ts'
import { Refused } from '#app/models/refused.ts'

/** A file of a form as it came in. */
interface SentFile {
  /** As the sender calls it; empty when none was chosen. */
  readonly name: string
  /** Null when it is too large. */
  readonly arrived: Arrived | null
}

/** A form with files. */
export interface SentForm {
  /** In the order of the form, also where none was chosen. */
  readonly files: readonly SentFile[]
  /** What was typed, by the name of the field. */
  readonly typed: ReadonlyMap<string, readonly string[]>
  /**
   * Why not all of it came in: Refused `upload.type.unsupported` when it is no form, `upload.cut` when it ended before its
   * end and `upload.number.too-many-bytes` when there are too many files in it; or DiskFull.
   */
  readonly wrong: unknown
}

/** More than this is no form of the site; a file that is too large is read to its end, so that it can be told. */
const largestBody = 500 * 1024 * 1024

/**
 * Reads a form with files, each written down as it comes, for who works with it; whatever comes of that, no file is left
 * but what is kept.
 */
export async function withUpload<Result>(
  request: Request,
  store: FileStore,
  work: (form: SentForm) => Promise<Result>,
): Promise<Result> {
  const form = await readUpload(request, store)
  try {
    return await work(form)
  } finally {
    for (const { arrived } of form.files) if (arrived) await store.forget(arrived)
  }
}

async function readUpload(request: Request, store: FileStore): Promise<SentForm> {
  const parser = parserFor(request)
  if (!parser) return { files: [], typed: new Map(), wrong: noForm() }
  const typed = new Map<string, string[]>()
  const streams: BusboyFileStream[] = []
  const arriving: Promise<SentFile>[] = []
  let wrong: Error | undefined
  parser.on('field', (name, value) => typed.set(name, [...(typed.get(name) ?? []), value]))
  parser.on('filesLimit', () => {
    wrong = manyFiles()
  })
  parser.on('file', (_field, stream, name = '') => {
    // It may end in an error before anybody reads it; who does read it is told by its end.
    stream.on('error', () => undefined)
    streams.push(stream)
    const one = receive(store, stream, name)
    one.catch(() => undefined) // told below, when all has been read
    arriving.push(one)
  })
  await pipeline(bytesOf(request), upTo(largestBody), parser).catch((error: Error) => {
    wrong = cutOff()
    // Those that nothing will come for any more would wait for ever.
    for (const stream of streams) stream.destroy(error)
  })
  const settled = await Promise.allSettled(arriving)
  const files = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = settled.find((one) => one.status === 'rejected')
  return { files, typed, wrong: wrong ?? failed?.reason }
}

function bytesOf({ body }: Request): Readable {
  return body === null ? Readable.from([]) : Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
}

function parserFor({ headers }: Request): BusboyInstance | null {
  try {
    const asked = Object.fromEntries(headers) as BusboyHeaders
    return new Busboy({
      headers: asked,
      isPartAFile: (field, _type, fileName) => field === 'bestand' || fileName !== undefined,
      limits: { files: limits.atOnce, fields: 30, fieldSize: 10_000, fieldNameSize: 60, headerPairs: 20 },
    })
  } catch {
    return null
  }
}

async function receive(store: FileStore, stream: BusboyFileStream, name: string): Promise<SentFile> {
  try {
    // Left whole, so that what comes after it in the form can still be read.
    const arrived = await store.receive(stream.iterator({ destroyOnReturn: false }), limits.file)
    return { name, arrived }
  } finally {
    stream.resume()
  }
}

function upTo(most: number) {
  return async function* (chunks: AsyncIterable<Uint8Array>) {
    let length = 0
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > most) throw new Error('the form is too large')
      yield chunk
    }
  }
}

function noForm(): Refused {
  return new Refused('upload.type.unsupported', { user: 'Stuur een formulier met een bestand erin.' })
}

function manyFiles(): Refused {
  return new Refused('upload.number.too-many-bytes', {
    user: `Kies hoogstens ${limits.atOnce} bestanden tegelijk.`,
    field: 'bestand',
  })
}

function cutOff(): Refused {
  return new Refused('upload.cut', {
    user: 'Het bestand kwam niet helemaal over. Kies het opnieuw en verstuur het nog eens.',
    field: 'bestand',
  })
}
