import { Refused } from '#app/models/refused.ts'

const longest = 300

// What turns the direction of a line or can't be seen; a text that holds it is refused when it is saved.
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu

/**
 * A description as it is kept.
 *
 * @throws Refused when a picture has none, or when it is long.
 */
export function altOf(given: string, isImage: boolean): string | null {
  const alt = given.replaceAll(unseen, ' ').replaceAll(/\s+/g, ' ').trim()
  if (alt.length > longest)
    throw new Refused('file.alt', {
      user: `Houd de beschrijving korter: hoogstens ${longest} tekens.`,
      field: 'alt',
    })
  if (alt === '' && isImage)
    throw new Refused('file.alt', {
      user: 'Schrijf op wat er op het beeld te zien is, voor wie het niet kan zien.',
      field: 'alt',
    })
  return alt === '' ? null : alt
}
