import { z } from 'zod'
import { type Field, type FieldOptions, type Fields, field, type RecordOf, type Shown } from './field.ts'

interface GroupShape<F extends Fields> {
  readonly fields: F
  /** The parts without which the group says nothing. */
  readonly needs: readonly (keyof F & string)[]
}

type GroupValue<F extends Fields> = RecordOf<F>

/** Several fields that make one answer, such as an outcome with the sentence that explains it. */
export function group<F extends Fields>(
  shape: GroupShape<F>,
  options: FieldOptions<GroupValue<F>>,
): Field<GroupValue<F>> {
  return field<GroupValue<F>>(options, {
    type: 'group',
    parts: shape.fields,
    needs: shape.needs,
    schema: groupSchema(shape),
    show: (value) => showGroup(shape.fields, value),
    facetValues: (value) => firstFacetValues(shape.fields, value),
    mapReferences: (value, replace) =>
      mapGroup(shape.fields, value, (part, content) => part.mapReferences(content, replace)),
    mapTexts: (value, replace) =>
      mapGroup(shape.fields, value, (part, content) => part.mapTexts(content, replace)),
  })
}

/** A list of groups, such as agreements or lessons, in the order of the writer. */
export function list<F extends Fields>(
  shape: GroupShape<F>,
  options: FieldOptions<GroupValue<F>[]>,
): Field<GroupValue<F>[]> {
  return field<GroupValue<F>[]>(options, {
    type: 'list',
    parts: shape.fields,
    needs: shape.needs,
    schema: z.array(groupSchema(shape)).min(1).max(100),
    show: (items) => items.flatMap((item) => showItem(shape.fields, item)),
    facetValues: (items) => items.flatMap((item) => firstFacetValues(shape.fields, item)),
    mapReferences: (items, replace) =>
      items.map((item) =>
        mapGroup(shape.fields, item, (part, content) => part.mapReferences(content, replace)),
      ),
    mapTexts: (items, replace) =>
      items.map((item) => mapGroup(shape.fields, item, (part, content) => part.mapTexts(content, replace))),
  })
}

function groupSchema<F extends Fields>({ fields, needs }: GroupShape<F>): z.ZodType<GroupValue<F>> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, part]) => [
      name,
      needs.includes(name) ? part.schema : part.schema.optional(),
    ]),
  )
  return z.strictObject(shape) as unknown as z.ZodType<GroupValue<F>>
}

function eachPart<F extends Fields, R>(
  fields: F,
  value: GroupValue<F>,
  visit: (part: Field, content: unknown) => R[],
): R[] {
  return Object.entries(fields).flatMap(([name, part]) => {
    const content = value[name]
    return content === undefined ? [] : visit(part as Field, content)
  })
}

/** The first part is the answer, the others explain it. */
function showGroup<F extends Fields>(fields: F, value: GroupValue<F>): Shown[] {
  const lines = eachPart(fields, value, (part, content) => part.show(content))
  const [first, ...rest] = lines
  if (!first) return []
  const note = rest.map(plain).filter(Boolean).join(' · ')
  return [note ? { ...first, note } : first]
}

function showItem<F extends Fields>(fields: F, item: GroupValue<F>): Shown[] {
  const lines = eachPart(fields, item, (part, content) => part.show(content))
  const references = lines.filter((line) => !('text' in line))
  if (references.length === 0) return [{ text: lines.map(plain).join(' · ') }]
  const note = lines
    .filter((line) => 'text' in line)
    .map(plain)
    .join(' · ')
  return references.map((reference) => (note ? { ...reference, note } : reference))
}

function plain(line: Shown): string {
  return 'text' in line ? line.text : ''
}

function firstFacetValues<F extends Fields>(fields: F, value: GroupValue<F>): string[] {
  const [name, part] = Object.entries(fields)[0] ?? []
  const content = name === undefined ? undefined : value[name]
  return content === undefined || !part ? [] : part.facetValues(content)
}

function mapGroup<F extends Fields>(
  fields: F,
  value: GroupValue<F>,
  mapped: (part: Field, content: unknown) => unknown,
): GroupValue<F> {
  const entries = Object.entries(value).map(([name, content]) => {
    const part = fields[name]
    return [name, part && content !== undefined ? mapped(part as Field, content) : content]
  })
  return Object.fromEntries(entries) as GroupValue<F>
}
