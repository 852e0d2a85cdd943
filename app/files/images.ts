import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { highest, limits, widest, widthsOf } from '#app/models/files/limits.ts'
import type { Found } from './examine.ts'
import { mainName, narrowName } from './parts.ts'

// Of what the library can read, what is a picture and can't run anything.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((format) => `VipsForeignLoad${format}`),
})
sharp.concurrency(1)

const options = { limitInputPixels: limits.pixels, failOn: 'error', sequentialRead: true } as const

/** Makes a picture anew, so that nothing but the picture is left of it: no place, no camera, no hidden file. */
export async function asImage(bytes: Buffer, folder: string): Promise<Found> {
  const seen = await metadataOf(bytes)
  if (!('format' in seen)) return seen
  // What may be see-through, or is drawn with few colours, loses by becoming a JPEG.
  const stays = seen.hasAlpha || seen.format === 'png' || seen.format === 'gif'
  const fitting = open(bytes)
    .autoOrient()
    .resize({ width: widest, height: highest, fit: 'inside', withoutEnlargement: true })
  const made = stays
    ? fitting.png({ compressionLevel: 9, palette: seen.format === 'gif' })
    : fitting.flatten({ background: '#fff' }).jpeg({ quality: 84, mozjpeg: true })
  const main = await whole(made)
  return 'unfit' in main ? main : await keepAll(main.data, folder)
}

/** A picture as it is, when it holds nothing but the picture and is no wider than those that are kept. */
export async function imageAsItIs(bytes: Buffer, folder: string): Promise<Found> {
  const seen = await metadataOf(bytes)
  if (!('format' in seen)) return seen
  const { format, width, height, exif, xmp, iptc, icc, comments } = seen
  const isClean = !exif && !xmp && !iptc && !icc && !comments?.length
  const fits = width <= widest && height <= highest && (format === 'jpeg' || format === 'png')
  return isClean && fits ? await keepAll(bytes, folder) : { unfit: 'not-clean' }
}

/** Writes a picture and its narrower ones. */
async function keepAll(main: Buffer, folder: string): Promise<Found> {
  const { format, width, height } = await sharp(main, options).metadata()
  await writeFile(path.join(folder, mainName), main, { flush: true })
  for (const one of widthsOf(width)) {
    const narrow = await whole(open(main).resize({ width: one }).webp({ quality: 80 }))
    if ('unfit' in narrow) return narrow
    await writeFile(path.join(folder, narrowName(one)), narrow.data, { flush: true })
  }
  return { type: `image/${format}`, picture: { width, height } }
}

function open(bytes: Buffer): Sharp {
  return sharp(bytes, options)
}

async function metadataOf(bytes: Buffer): Promise<Metadata | { readonly unfit: 'broken' | 'pixels' }> {
  return await open(bytes)
    .metadata()
    .then((seen) => (seen.width * seen.height > limits.pixels ? { unfit: 'pixels' } : seen), unfitFor)
}

async function whole(
  picture: Sharp,
): Promise<{ readonly data: Buffer } | { readonly unfit: 'broken' | 'pixels' }> {
  return await picture.toBuffer().then((data) => ({ data }), unfitFor)
}

function unfitFor(error: unknown): { readonly unfit: 'broken' | 'pixels' } {
  return { unfit: /pixel limit|too (?:large|many)/i.test(String(error)) ? 'pixels' : 'broken' }
}
