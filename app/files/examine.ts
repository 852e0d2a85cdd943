import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import type { Unfit } from '#app/models/files/unfit.ts'
import { isPdf, typeOfZip } from './documents.ts'
import { asImage, imageAsItIs } from './images.ts'
import { looksLikeMarkup, typeOfText } from './text.ts'

/** What is to be examined. */
export interface ExamineJob {
  /** Path of the bytes that came in. */
  readonly file: string
  /** How the sender calls it; only what is text is believed to be what its name says. */
  readonly name: string
  /** Folder for what is made of a picture. */
  readonly folder: string
  /** Whether a picture is kept as it is, or not at all. */
  readonly asIs: boolean
}

/** What it is: a document stays as it came, of a picture new ones were written into the folder. */
export type Found =
  | { readonly type: string; readonly picture: { readonly width: number; readonly height: number } | null }
  | { readonly unfit: Unfit }

const pictures: readonly (string | undefined)[] = [
  'image/jpeg',
  'image/png',
  'image/apng',
  'image/webp',
  'image/avif',
  'image/gif',
]

const unfitTypes: Readonly<Record<string, Unfit>> = {
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
  'image/svg+xml': 'svg',
  'application/x-cfb': 'old-office',
}

/** Finds out by content what a file is. Reads what strangers made: it runs in a process of its own. */
export async function examine(job: ExamineJob): Promise<Found> {
  const bytes = await readFile(job.file)
  if (bytes.length === 0) return { unfit: 'broken' }
  if (isZip(bytes)) return document(typeOfZip(bytes))
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  if (pictures.includes(mime))
    return await (job.asIs ? imageAsItIs(bytes, job.folder) : asImage(bytes, job.folder))
  if (mime === 'application/pdf') return document(isPdf(bytes) ? { type: mime } : { unfit: 'broken' })
  const unfit = unfitTypes[mime ?? '']
  if (unfit) return { unfit }
  const markup = looksLikeMarkup(bytes)
  if (markup) return { unfit: markup }
  const text = mime === undefined ? typeOfText(bytes, job.name) : undefined
  return text ? document({ type: text }) : { unfit: 'type' }
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))
}

function document(found: { readonly type: string } | { readonly unfit: Unfit }): Found {
  return 'type' in found ? { type: found.type, picture: null } : found
}
