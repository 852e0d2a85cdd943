import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import type { Ask } from '#app/models/ask.ts'
import { addFile } from '#app/models/files/add-file.server.ts'
import type { FileStore, FilesAsk } from '#app/models/files/file-store.ts'
import type { FileView } from '#app/models/files/views.ts'
import { fileStore } from '../file-store.ts'

/** A photograph as a phone makes it: turned a quarter, with the place where it was made. */
export async function photo(width = 1200, height = 800): Promise<Buffer> {
  return await plain(width, height)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Anna Jansen' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 9/1 20/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '5/1 23/1 10/1',
      },
    })
    .toBuffer()
}

/** A picture of one colour. */
export function plain(width: number, height: number, background = '#1f6b4a') {
  return sharp({ create: { width, height, channels: 3, background } })
}

/** A small picture without anything else in it. */
export async function smallPicture(background = '#1f6b4a'): Promise<Buffer> {
  return await plain(40, 30, background).png().toBuffer()
}

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

const office = 'application/vnd.openxmlformats-officedocument'

/** A document of Word as far as a look at its parts can tell. */
export function docx(
  others: Record<string, string> = {},
  type = `${office}.wordprocessingml.document.main+xml`,
): Buffer {
  const contents = `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
  const parts = { '[Content_Types].xml': contents, 'word/document.xml': '<w:document/>', ...others }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  )
}

/** A document of an open office program. */
export function odt(others: Record<string, string> = {}): Buffer {
  const parts = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>', ...others }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  )
}

/** The same ask with a place for bytes. */
export function withFiles(ask: Ask, files: FileStore = fileStore()): FilesAsk {
  return { ...ask, files }
}

/** Puts bytes in as somebody who writes would. */
export async function putIn(
  ask: FilesAsk,
  entryId: string,
  bytes: Buffer,
  { name = 'foto.jpg', alt = 'Een plein vol mensen' } = {},
): Promise<FileView> {
  const arrived = await ask.files.receive(inPieces(bytes), 100_000_000)
  if (!arrived) throw new Error('too large')
  try {
    return await addFile(ask, entryId, { arrived, name, alt })
  } finally {
    await ask.files.forget(arrived)
  }
}

/** As they come over a wire. */
export async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
