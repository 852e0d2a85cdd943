import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Examined } from '#app/models/files/file-store.ts'
import { fileStore } from '../support/file-store.ts'
import { docx, inPieces, odt, pdf, photo, plain, smallPicture } from '../support/worlds/files.ts'

const store = fileStore()

async function examined(bytes: Buffer, name: string): Promise<Examined> {
  const arrived = await store.receive(inPieces(bytes), 100_000_000)
  if (!arrived) throw new Error('too large')
  return await store.examine(arrived, name)
}

/** What a file is found to be: its type, or why it is not kept. */
async function verdict(bytes: Buffer, name = 'x.jpg'): Promise<string> {
  const found = await examined(bytes, name)
  return found.ok ? found.ready.type : found.unfit
}

/** The bytes that are kept of a file, or of a picture in a width. */
async function kept(bytes: Buffer, width?: number): Promise<Buffer> {
  const found = await examined(bytes, 'foto')
  if (!found.ok) throw new Error(found.unfit)
  store.keep(found.ready)
  const opened = await store.open(found.ready.hash, width)
  return Buffer.from(await new Response(opened?.stream()).arrayBuffer())
}

const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const svg = Buffer.from(
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0heicmif1'),
  Buffer.alloc(64),
])

describe('what a file is, is told by its content and not by its name', () => {
  test.each([
    ['a JPEG', photo(), 'image/jpeg'],
    ['a PNG that is called a JPEG', smallPicture(), 'image/png'],
    ['a WebP', plain(40, 30).webp().toBuffer(), 'image/jpeg'],
    ['an AVIF', plain(64, 64).avif().toBuffer(), 'image/jpeg'],
    ['a GIF', plain(40, 30).gif().toBuffer(), 'image/png'],
    ['a PDF', pdf, 'application/pdf'],
    ['a document of Word', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['an open document', odt(), 'application/vnd.oasis.opendocument.text'],
    ['a page that is called a picture', html, 'markup'],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf ~'), 'markup'],
    ['a drawing with a script', svg, 'svg'],
    ['a drawing behind spaces', Buffer.from('\n\n  <svg onload="alert(1)"/>'), 'svg'],
    ['a photograph as HEIC', heic, 'heic'],
    ['a program', Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(400)]), 'markup'],
    ['a picture as TIFF', plain(40, 30).tiff().toBuffer(), 'type'],
    ['text that is called a picture', Buffer.from('Gewoon tekst.'), 'type'],
    ['half a photograph', photo().then((bytes) => bytes.subarray(0, bytes.length / 2)), 'broken'],
    ['half a PDF', pdf.subarray(0, 20), 'broken'],
    ['nothing', Buffer.alloc(0), 'broken'],
    ['macros in a document', docx({ 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'a document that says it has macros',
      docx({}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      'macros',
    ],
    ['macros in an open document', odt({ 'Basic/Standard/Module1.xml': 'x' }), 'macros'],
    ['a document that unpacks elsewhere', docx({ '../../etc/passwd': 'x' }), 'broken'],
    ['a zip of something else', docx({}, 'application/zip'), 'type'],
    ['a cut zip', docx().subarray(0, 60), 'broken'],
    [
      'a picture before a zip',
      Promise.all([smallPicture(), docx()]).then((both) => Buffer.concat(both)),
      'image/png',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await verdict(await bytes)).toBe(expected)
  })

  test.each([
    ['lijst.csv', 'naam;aantal\r\nCafé;3', 'utf8', 'text/csv'],
    ['lijst.CSV', 'naam;aantal\r\nCafé;3', 'latin1', 'text/csv'],
    ['notities.txt', 'Zo ging het.', 'utf8', 'text/plain'],
    ['notities.txt', '<html><body>', 'utf8', 'markup'],
    ['notities.txt', 'een\0twee', 'utf8', 'type'],
    ['notities.md', 'Zo ging het.', 'utf8', 'type'],
  ] as const)('%s: text is what its name says, when it is text', async (name, text, encoding, expected) => {
    expect(await verdict(Buffer.from(text, encoding), name)).toBe(expected)
  })
})

describe('a picture is made anew', () => {
  test('of a photograph the place, the camera and the name are gone, and it stands upright', async () => {
    const before = await photo()
    expect((await sharp(before).metadata()).exif).toBeDefined()
    const bytes = await kept(before)
    const { exif, xmp, icc, iptc, width, height, orientation } = await sharp(bytes).metadata()

    expect([exif, xmp, icc, iptc, orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(bytes.includes('Anna Jansen')).toBe(false)
    expect([width, height]).toEqual([800, 1200])
  })

  test('in several widths, none wider than it is, and never wider than 1600', async () => {
    const wide = await plain(3000, 1000).jpeg().toBuffer()
    for (const width of [480, 960, 1600])
      expect(await sharp(await kept(wide, width)).metadata()).toMatchObject({ format: 'webp', width })
    expect(await sharp(await kept(wide)).metadata()).toMatchObject({ format: 'jpeg', width: 1600 })
    expect(await sharp(await kept(await smallPicture(), 40)).metadata()).toMatchObject({ width: 40 })
  })

  test('what hides behind it or in it does not come along', async () => {
    const polyglot = Buffer.concat([await smallPicture(), html, docx()])
    const bytes = await kept(polyglot)
    expect(bytes.includes('<script>') || bytes.includes('PK\x03\x04')).toBe(false)
  })

  test('the same picture gives the same bytes', async () => {
    const bytes = await photo()
    expect((await kept(bytes)).equals(await kept(bytes))).toBe(true)
  })

  test('a picture that would unpack to gigabytes is refused before it does', async () => {
    const began = performance.now()
    expect(await verdict(hugePng(60_000))).toBe('pixels')
    expect(await verdict(await plain(9_000, 9_000).png({ compressionLevel: 1 }).toBuffer())).toBe('pixels')
    expect(performance.now() - began).toBeLessThan(15_000)
  })

  test('a picture that says it is small and is not, is broken', async () => {
    const bytes = hugePng(6_000)
    bytes.writeUInt32BE(10, 16)
    expect(await verdict(bytes)).toBe('broken')
  })
})

/** A PNG of so many pixels square, all white, in a few kB; made by hand, because making it takes them all. */
function hugePng(side: number): Buffer {
  const row = Buffer.alloc(1 + Math.ceil(side / 8))
  const rows = deflateSync(Buffer.concat(Array.from({ length: 200 }, () => row)))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(name), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
