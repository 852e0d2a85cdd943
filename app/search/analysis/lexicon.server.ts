import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

/** Dutch word forms with their base words. Words are folded. */
export interface Lexicon {
  /** Hash of the contents; part of the version of every analysis. */
  readonly version: string
  /** The base word of a form; the form itself when it is one; undefined for a word that is not in it. */
  baseOf(form: string): string | undefined
  /** Whether the form may stand first, or in the middle, of a compound. */
  begins(form: string): boolean
  /** Whether the form may stand last in a compound. */
  ends(form: string): boolean
}

/** The lexicon file is damaged or of another format. */
export class LexiconInvalid extends Error {
  override readonly name = 'LexiconInvalid'
}

const format = 'leerplein-lexicon 1'
const newline = 10
const space = 32

/**
 * The file: gzip of lines in byte order. A line is `form`, or `form op`; op is how many letters to cut (base
 * 36) and what to add to get the base word, then `<` when the form may begin a compound, `>` when it may end one.
 */
export function encodeLexicon(
  forms: ReadonlyMap<string, { readonly base: string; readonly begins: boolean; readonly ends: boolean }>,
): Buffer {
  const lines = [...forms.keys()].sort().map((form) => {
    const { base, begins, ends } = forms.get(form) ?? { base: form, begins: false, ends: false }
    const op = (base === form ? '' : toBase(form, base)) + (begins ? '<' : '') + (ends ? '>' : '')
    return op === '' ? form : `${form} ${op}`
  })
  const body = `${lines.join('\n')}\n`
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return gzipSync(`${format} ${version}\n${body}`, { level: 9 })
}

function toBase(form: string, base: string): string {
  let same = 0
  while (same < form.length && same < base.length && form[same] === base[same]) same += 1
  return (form.length - same).toString(36) + base.slice(same)
}

/**
 * Reads a lexicon file (about 60 ms).
 *
 * @throws LexiconInvalid, or the error of the file system.
 */
export function loadLexicon(file: string): Lexicon {
  const bytes = unpacked(file)
  const head = bytes.indexOf(newline)
  const [, version] = /^leerplein-lexicon 1 ([0-9a-f]{12})$/.exec(bytes.toString('latin1', 0, head)) ?? []
  if (version === undefined)
    throw new LexiconInvalid(`${file} is not a lexicon of this version of the program`)
  const starts = lineStarts(bytes, head + 1)
  const has = (form: string, mark: string) => {
    const line = find(bytes, starts, form)
    return line >= 0 && operation(bytes, line + form.length).includes(mark)
  }
  return {
    version,
    baseOf(form) {
      const line = find(bytes, starts, form)
      if (line < 0) return undefined
      const op = operation(bytes, line + form.length).replace(/[<>]+$/, '')
      if (op === '') return form
      return form.slice(0, form.length - Number.parseInt(op.charAt(0), 36)) + op.slice(1)
    },
    begins: (form) => has(form, '<'),
    ends: (form) => has(form, '>'),
  }
}

function unpacked(file: string): Buffer {
  const packed = readFileSync(file)
  try {
    return gunzipSync(packed)
  } catch (error) {
    throw new LexiconInvalid(`${file} is damaged`, { cause: error })
  }
}

function lineStarts(bytes: Buffer, from: number): Uint32Array {
  const starts = new Uint32Array(Math.ceil(bytes.length / 3))
  let count = 0
  for (let at = from; at < bytes.length; at = bytes.indexOf(newline, at) + 1) {
    starts[count] = at
    count += 1
  }
  return starts.slice(0, count)
}

/** Where the line of a form starts; -1 when there is none. */
function find(bytes: Buffer, starts: Uint32Array, form: string): number {
  let low = 0
  let high = starts.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const start = starts[middle]!
    const order = compare(bytes, start, form)
    if (order === 0) return start
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function compare(bytes: Buffer, start: number, form: string): number {
  for (let i = 0; i < form.length; i += 1) {
    const byte = bytes[start + i]!
    if (byte <= space) return -1
    const difference = byte - form.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return bytes[start + form.length]! <= space ? 0 : 1
}

function operation(bytes: Buffer, at: number): string {
  return bytes[at] === space ? bytes.toString('latin1', at + 1, bytes.indexOf(newline, at)) : ''
}
