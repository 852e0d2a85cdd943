import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import type { EntryDocument } from '#app/models/entries/document.ts'
import type { Field } from '#app/models/entries/fields/field.ts'
import { type KindName, kindNames, kindOf } from '#app/models/entries/kinds/index.ts'

const words = fc.constantFrom('raad', 'één', 'plein', '#', 'no', 'yes', '2016', '- x', ': y', '"q"', '🏛', '‮')
const text = fc.oneof(words, fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }))
const oneLine = text
  .map((value) => value.replace(/[\r\n\u2028\u2029\u0085]/g, ' ').trim())
  .filter((value) => value !== '')
/** Texts that the renderer takes: what it refuses is tested with the hostile texts. */
const markdown = fc
  .array(
    fc.constantFrom(
      'Gewone tekst.',
      '- punt\n- nog een',
      '## Kop',
      '"Aanhaling": ja',
      '**vet** en *schuin*',
      '1. één',
      '> citaat',
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join('\n\n'))
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

/** Ids of entries of these kinds that references may point at. */
export type Targets = (kinds: readonly string[]) => readonly string[]

const anyId = uuid()

/** Values that a field may have; references are taken from `targets`. */
function valuesOf(field: Field, targets: Targets): fc.Arbitrary<unknown> {
  const ids = targets(field.kinds ?? [])
  const one = fc.constantFrom(...(ids.length > 0 ? ids : [anyId]))
  const vocabulary = 'vocabulary' in field ? (field.vocabulary as { slugs: string[] }).slugs : []
  const byType: Record<string, () => fc.Arbitrary<unknown>> = {
    line: () => oneLine,
    prose: () => markdown,
    address: () => fc.constant('https://leerplein.example/een?b=1'),
    sources: () =>
      fc.array(fc.record({ title: oneLine, year: fc.integer({ min: 1900, max: 2026 }) }), {
        minLength: 1,
        maxLength: 2,
      }),
    whole: () => fc.constant(30),
    range: () => fc.constantFrom({ from: 5, to: 40 }, { from: 5 }, { to: 40 }),
    choice: () => fc.constantFrom(...vocabulary),
    choices: () => fc.subarray(vocabulary, { minLength: 1 }),
    date: () => day,
    partialDate: () =>
      fc.oneof(
        day,
        day.map((date) => date.slice(0, 7)),
        day.map((date) => date.slice(0, 4)),
      ),
    time: () => fc.constantFrom('09:30', '23:59', '00:00'),
    link: () => one,
    links: () => fc.subarray([...ids], { minLength: 1 }),
    places: () => fc.constant(['amersfoort', 'landerd']),
    group: () => group(field, targets),
    list: () => fc.array(group(field, targets), { minLength: 1, maxLength: 3 }),
  }
  const make = byType[field.type]
  if (!make) throw new Error(`no values known for fields of type ${field.type}`)
  return make()
}

/** A group with all its parts, so that the needed ones are there. */
function group(field: Field, targets: Targets): fc.Arbitrary<unknown> {
  const parts = Object.entries(field.parts ?? {}).map(
    ([name, part]) => [name, valuesOf(part, targets)] as const,
  )
  return fc.record(Object.fromEntries(parts))
}

/** Published documents of any kind, with any of their fields filled in. */
export function documents(targets: Targets = () => [anyId]): fc.Arbitrary<EntryDocument> {
  return fc.constantFrom(...kindNames).chain((kind) => documentsOf(kind, targets))
}

function documentsOf(kind: KindName, targets: Targets): fc.Arbitrary<EntryDocument> {
  const fields = Object.entries(kindOf(kind).fields).map(
    ([name, field]) => [name, valuesOf(field, targets)] as const,
  )
  return fc.record({
    id: fc.constant(null).map(() => uuid()),
    kind: fc.constant(kind),
    slug: fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10}){0,2}$/),
    title: oneLine,
    summary: fc.option(oneLine, { nil: undefined }),
    lang: fc.constantFrom('nl', 'fy'),
    themes: fc.subarray([...targets(['thema'])]),
    owner: fc.option(fc.constantFrom(...targets(['organisatie'])), { nil: undefined }),
    visibility: fc.constantFrom('openbaar' as const, 'netwerk' as const, 'team' as const),
    provenance: fc.constantFrom('lid' as const, 'historisch' as const),
    origin: fc.constantFrom([], [{ title: 'Een bron' }]),
    published: fc.constant('2026-11-02T09:00:00Z'),
    body: fc.oneof(fc.constant(''), markdown),
    record: fc.record(Object.fromEntries(fields), { requiredKeys: [] }),
  }) as fc.Arbitrary<EntryDocument>
}
