import type { Unfit } from '#app/models/files/unfit.ts'

/** What begins so would be a page or a program for who opens it as one. */
const programs = /^(?:<[!?a-z]|#!|%!ps|mz)/i

/** Whether bytes begin like a page, a drawing or a program in text; which of these. */
export function looksLikeMarkup(bytes: Buffer): Unfit | undefined {
  const start = bytes.toString('latin1', 0, 4096).replace(/^(?:\u00EF\u00BB\u00BF)?[\s\0]*/, '')
  if (!programs.test(start)) return undefined
  return /<(?:\w+:)?svg[\s>/]/i.test(start) ? 'svg' : 'markup'
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells bytes from text
const control = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/

/**
 * The type of bytes that are text and have a name of one; undefined for others. Spreadsheets still write
 * Windows-1252, in which nearly all bytes are a letter: without control characters they pass.
 */
export function typeOfText(bytes: Buffer, name: string): string | undefined {
  if (control.test(bytes.toString('latin1'))) return undefined
  if (/\.csv$/i.test(name)) return 'text/csv'
  return /\.txt$/i.test(name) ? 'text/plain' : undefined
}
