import { z } from 'zod'
import { type Field, type FieldOptions, type Fields, field } from './field.ts'
import { whole } from './number.ts'

/** One line of plain text, at most 300 characters. */
export function line(options: FieldOptions<string>): Field<string> {
  return field(options, {
    type: 'line',
    schema: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .refine((text) => !/[\r\n]/.test(text), 'must be one line'),
    show: (text) => [{ text }],
    facetValues: (text) => [text],
  })
}

/** Text of one or more paragraphs in Markdown, at most 20,000 characters. */
export function prose(options: FieldOptions<string>): Field<string> {
  return field(options, {
    type: 'prose',
    schema: z.string().trim().min(1).max(20_000),
    show: (text) => [{ text }],
    mapTexts: (text, replace) => replace(text),
  })
}

const webAddress = z.url({ protocol: /^https?$/, error: 'must be a web address (https://…)' })

/** A web address, http or https. */
export function address(options: FieldOptions<string>): Field<string> {
  return field(options, { type: 'address', schema: webAddress, show: (url) => [{ url, text: url }] })
}

export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1).max(300),
  author: z.string().trim().min(1).max(200).optional(),
  year: z.int().min(1500).max(2200).optional(),
  url: webAddress.optional(),
  licence: z.string().trim().min(1).max(200).optional(),
})

/** Where something comes from: title, and author, year, address and licence where known. */
export type Source = z.infer<typeof sourceSchema>

/** A source as one line: *Author, Title (year)*. */
export function sourceLine(source: Source): string {
  const who = source.author ? `${source.author}, ` : ''
  const when = source.year ? ` (${source.year})` : ''
  return `${who}${source.title}${when}`
}

const sourceParts: Fields = {
  title: line({ label: 'Titel' }),
  author: line({ label: 'Wie schreef het' }),
  year: whole({ label: 'Jaar', min: 1500, max: 2200, unit: '' }),
  url: address({ label: 'Webadres' }),
  licence: line({ label: 'Licentie', help: 'Wat anderen ermee mogen doen, als je dat weet.' }),
}

/** One or more sources. */
export function sources(options: FieldOptions<Source[]>): Field<Source[]> {
  return field(options, {
    type: 'sources',
    parts: sourceParts,
    needs: ['title'],
    schema: z.array(sourceSchema).min(1).max(30),
    show: (list) =>
      list.map((source) => {
        const note = source.licence
        const text = sourceLine(source)
        return source.url ? { url: source.url, text, note } : { text, note }
      }),
  })
}
