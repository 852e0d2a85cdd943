import { fold } from '#app/models/texts/fold.ts'
import { keptType } from './kept-types.ts'

const longest = 80

/** Names that Windows takes for a device, whatever they end with. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * The name of a file as address and as what is downloaded: out of how the sender called it, in lower case letters,
 * digits and hyphens, with the ending that its content asks for.
 */
export function safeName(given: string, type: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const stem = fold(last.replace(/\.[^.]*$/, ''))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  const { extension, isImage } = keptType(type)
  const name = stem === '' || devices.test(stem) ? `${isImage ? 'beeld' : 'bestand'}-${stem}` : stem
  return `${name.replace(/-$/, '')}.${extension}`
}
