import type { files } from '#db/schema/index.ts'
import { addressOf } from './address.ts'
import { keptType } from './kept-types.ts'
import { sizeInWords } from './limits.ts'
import type { FileUses, FileView, ShownFile } from './views.ts'

type FileRow = typeof files.$inferSelect

/** A row of the table of files as a text shows it. */
export function shownFile(row: FileRow): ShownFile {
  const { label, isImage } = keptType(row.type)
  const { width, height } = row
  return { src: addressOf(row), isImage, width, height, facts: `${label}, ${sizeInWords(row.bytes)}` }
}

/** The same as who writes sees it. */
export function viewOf(row: FileRow, uses: FileUses): FileView {
  const shown = shownFile(row)
  const { id, name, alt } = row
  return { ...shown, id, name, alt: alt ?? '', uses, snippet: snippetOf(shown, alt ?? '') }
}

/** A picture with its description, else a link; both to be written further. */
function snippetOf({ src, isImage }: ShownFile, alt: string): string {
  if (isImage) return `<Figure src="${src}" alt="${quoted(alt)}" />`
  return `[${alt === '' ? 'Lees het bestand' : escaped(alt)}](${src})`
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** Words of a link with nothing in them that means something in Markdown. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]{}<>&~|]/g, (character) => `\\${character}`)
}
