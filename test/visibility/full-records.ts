import type { Field, Fields } from '#app/models/entries/fields/field.ts'

/** What fields are filled with. */
interface Filling {
  /** The word in every line. */
  readonly word: string
  readonly prose: string
  /** Paths of the entries that a field may point at. */
  pointed(kinds: readonly string[]): readonly string[]
}

/** A record with every field of a kind filled in: texts hold the word, references point at all they may. */
export function recordOfAll(fields: Fields, filling: Filling): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const [value] = valuesOf(field, filling)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

const fixed: Readonly<Record<string, unknown>> = {
  address: 'https://leerplein.example/een',
  whole: 30,
  range: { from: 5, to: 40 },
  partialDate: '2026-06',
  time: '09:30',
  places: ['amersfoort', 'nuenen-gerwen-en-nederwetten'],
}

/** One value for each entry that the field may point at; one in all for a field that points at nothing. */
function valuesOf(field: Field, filling: Filling): unknown[] {
  const vocabulary = 'vocabulary' in field ? (field.vocabulary as { slugs: readonly string[] }).slugs : []
  const { word, prose, pointed } = filling
  switch (field.type) {
    case 'prose':
      return [prose]
    case 'line':
      return [`${field.label} met ${word}`]
    case 'sources':
      return [[{ title: `Boek over ${word}` }]]
    case 'choice':
      return [vocabulary[0]]
    case 'choices':
      return [vocabulary]
    case 'date':
      return [word.startsWith('z') ? '2026-12-01' : '2026-11-30']
    case 'link':
      return [...pointed(field.kinds ?? [])]
    case 'links':
      return [[...pointed(field.kinds ?? [])]]
    case 'group':
      return groupsOf(field, filling)
    case 'list':
      return [groupsOf(field, filling)]
    default:
      if (!(field.type in fixed)) throw new Error(`no value known for fields of type ${field.type}`)
      return [fixed[field.type]]
  }
}

/** One group for each value that its parts take. */
function groupsOf(field: Field, filling: Filling): Record<string, unknown>[] {
  const parts = Object.entries(field.parts ?? {}).map(
    ([name, part]) => [name, valuesOf(part, filling)] as const,
  )
  const longest = Math.max(1, ...parts.map(([, values]) => values.length))
  return Array.from({ length: longest }, (_, i) =>
    Object.fromEntries(parts.map(([name, values]) => [name, values[i % Math.max(1, values.length)]])),
  )
}
