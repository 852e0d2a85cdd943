import { stringify } from 'yaml'
import { type EntryDocument, entrySchema, mapReferences } from '#app/models/entries/document.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { commonNames } from './entry-file.ts'

/**
 * A document as a file of content/: front matter in the order of the definitions, then the body. What has its
 * default value is left out, so that a file says only what is particular.
 *
 * @param pathOf the path that a reference is written as; the id itself for an entry that is not exported.
 */
export function entryFileText(document: EntryDocument, pathOf: (id: string) => string): string {
  const written = mapReferences(document, pathOf)
  const order = [...commonNames, ...Object.keys(kindOf(document.kind).fields)]
  const values: Record<string, unknown> = { ...written, ...written.record }
  const lines = order
    .filter((name) => values[name] !== undefined && !isDefault(name, values[name]))
    .map((name) => [name, values[name]])
  const frontMatter = stringify(Object.fromEntries(lines), { lineWidth: 0 })
  return document.body === '' ? `---\n${frontMatter}---\n` : `---\n${frontMatter}---\n\n${document.body}\n`
}

const defaults = entrySchema
  .pick({ lang: true, themes: true, visibility: true, provenance: true, origin: true })
  .parse({}) as Record<string, unknown>

function isDefault(name: string, value: unknown): boolean {
  return name in defaults && JSON.stringify(defaults[name]) === JSON.stringify(value)
}
