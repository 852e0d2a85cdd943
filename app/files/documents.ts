import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import type { Unfit } from '#app/models/files/unfit.ts'

type Verdict = { readonly type: string } | { readonly unfit: Unfit }

const office = 'application/vnd.openxmlformats-officedocument'

/** The main part of a document as its list of contents names it. */
const officeParts: Readonly<Record<string, string>> = {
  'wordprocessingml.document': `${office}.wordprocessingml.document`,
  'spreadsheetml.sheet': `${office}.spreadsheetml.sheet`,
  'presentationml.presentation': `${office}.presentationml.presentation`,
}

const openTypes = /^application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation)$/

/** A list of contents is some kB; one of a bomb could be anything. */
const largestList = 1024 * 1024
const mostParts = 20_000

/** What a zip is by what is in it: a document of an office program without macros, or nothing that is kept. */
export function typeOfZip(bytes: Buffer): Verdict {
  const names: string[] = []
  let lists: Record<string, Uint8Array>
  try {
    // Only the two lists are unpacked: what the rest says of its size need not be true.
    lists = unzipSync(bytes, {
      filter: ({ name, originalSize }: UnzipFileInfo) => {
        names.push(name)
        return ['[Content_Types].xml', 'mimetype'].includes(name) && originalSize <= largestList
      },
    })
  } catch {
    return { unfit: 'broken' }
  }
  if (names.length > mostParts || names.some((name) => /^[/\\]|^\w:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name)))
    return { unfit: 'broken' }
  const [contents, mimetype] = ['[Content_Types].xml', 'mimetype'].map((name) =>
    strFromU8(lists[name] ?? new Uint8Array()),
  )
  if (contents) return typeOfOffice(contents, names)
  return typeOfOpen(mimetype ?? '', names)
}

function typeOfOffice(contents: string, names: readonly string[]): Verdict {
  const hasMacros =
    /macroEnabled|vbaProject|activeX/i.test(contents) ||
    names.some((name) => /vbaProject|activeX/i.test(name))
  if (hasMacros) return { unfit: 'macros' }
  const [, part = ''] = /officedocument\.([\w.]+)\.main\+xml/.exec(contents) ?? []
  const type = officeParts[part]
  return type ? { type } : { unfit: 'type' }
}

function typeOfOpen(mimetype: string, names: readonly string[]): Verdict {
  if (!openTypes.test(mimetype)) return { unfit: 'type' }
  return names.some((name) => /^(?:Basic|Scripts)\/./.test(name)) ? { unfit: 'macros' } : { type: mimetype }
}

/** Whether a PDF is whole, and not the tail of something else. */
export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.lastIndexOf('%%EOF') > 0
}
