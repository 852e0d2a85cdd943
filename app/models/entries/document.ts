import { z } from 'zod'
import { provenances, visibilities } from '#app/models/vocabularies/kinds.ts'
import type { Fields } from './fields/field.ts'
import { sourceSchema } from './fields/text.ts'
import type { Kind } from './kind.ts'
import { kindNames, kindOf } from './kinds/index.ts'
import { reservedSlugs } from './kinds/reserved-slugs.ts'

/** Slugs are lower case letters, digits and single hyphens: one form only, so that case can't make two of one. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const uuid7 = z.uuid({ version: 'v7', error: 'must be an id (UUIDv7)' })

/** What every entry has, whatever its kind. References are ids of entries. */
export const entrySchema = z.strictObject({
  id: uuid7,
  kind: z.enum(kindNames),
  slug: z
    .string()
    .max(120)
    .regex(slugPattern, 'may hold a–z, 0–9 and single hyphens only')
    .refine((slug) => slug !== 'nieuw', '"nieuw" is no slug'),
  title: z.string().trim().min(1).max(200),
  summary: z.string().trim().min(1).max(500).optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
    .default('nl'),
  themes: z.array(z.string().min(1)).max(10).default([]),
  /** The organisation that owns the entry and whose members have rights in it. */
  owner: z.string().min(1).optional(),
  visibility: z.enum(visibilities.slugs).default('openbaar'),
  provenance: z.enum(provenances.slugs).default('lid'),
  /** Where a historical entry was taken from. */
  origin: z.array(sourceSchema).max(10).default([]),
  /** Instant of first publication; in the file, or every clone would date the feed anew. */
  published: z.iso.datetime({ error: 'must be an instant: 2026-11-22T09:00:00Z' }),
  /** Instant since which the entry is archived. */
  archived: z.iso.datetime().optional(),
  body: z
    .string()
    .max(200_000)
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .default(''),
})

export type EntryCommon = z.infer<typeof entrySchema>

/** An entry as it is published: what every entry has, and the record of its kind. */
export interface EntryDocument extends EntryCommon {
  readonly record: Readonly<Record<string, unknown>>
}

/** The schema of the record of a kind: every field may be absent, none may be unknown. */
export function recordSchema(fields: Fields) {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.schema.optional()]),
  )
  return z.strictObject(shape)
}

/** The schema of a whole document; its `record` is that of the document's kind. */
export function documentSchema(kind: Kind) {
  const slug =
    kind.path === ''
      ? entrySchema.shape.slug.refine(isFree, 'is the address of a page of the site')
      : entrySchema.shape.slug
  return entrySchema.extend({ slug, record: recordSchema(kind.fields) })
}

/** A fixed page stands at the root, beside the pages of the site. */
function isFree(slug: string): boolean {
  return !reservedSlugs.has(slug)
}

/** Every reference of a document to another entry replaced: ids for paths, or the other way round. */
export function mapReferences<D extends Pick<EntryDocument, 'kind' | 'themes' | 'owner' | 'record'>>(
  document: D,
  replace: (reference: string) => string,
): D {
  const { fields } = kindOf(document.kind)
  const record = Object.fromEntries(
    Object.entries(document.record).map(([name, value]) => {
      const field = fields[name]
      return [name, field && value !== undefined ? field.mapReferences(value, replace) : value]
    }),
  )
  const owner = document.owner === undefined ? {} : { owner: replace(document.owner) }
  return { ...document, ...owner, themes: document.themes.map(replace), record }
}

/** A reference with the field it stands in; `themes` and `owner` for those of the entry itself. */
export interface Reference {
  readonly field: string
  readonly target: string
}

/** Every reference of a document, in the order of its fields. */
export function references(
  document: Pick<EntryDocument, 'kind' | 'themes' | 'owner' | 'record'>,
): Reference[] {
  const found: Reference[] = []
  const { fields } = kindOf(document.kind)
  const note = (field: string) => (target: string) => {
    found.push({ field, target })
    return target
  }
  document.themes.forEach(note('themes'))
  if (document.owner !== undefined) note('owner')(document.owner)
  for (const [name, field] of Object.entries(fields)) {
    const value = document.record[name]
    if (value !== undefined) field.mapReferences(value, note(name))
  }
  return found
}

/** Every Markdown text of a document: its body and those of its fields; each is rendered when it is published. */
export function markdownTexts(document: EntryDocument): string[] {
  const { fields } = kindOf(document.kind)
  const ofFields = Object.entries(fields).flatMap(([name, field]) => {
    const value = document.record[name]
    return value === undefined ? [] : field.texts(value)
  })
  return document.body === '' ? ofFields : [document.body, ...ofFields]
}
