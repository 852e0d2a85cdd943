import type { Field, Fields } from '../fields/field.ts'
import { messageFor } from './messages.ts'
import type { TypedAnswer, TypedGroup } from './typed.ts'
import { isoDay, isoPartialDate, isoTime } from './written-dates.ts'

/** What is the matter with an answer. */
export interface Problem {
  /** Name of the control in the form: `record.steps[0].title`. */
  readonly at: string
  /** Dutch: what to do. */
  readonly message: string
}

interface Read {
  /** Absent when nothing was answered, or when it can't be read. */
  readonly value?: unknown
  readonly problems: readonly Problem[]
}

/** The record that a set of answers says, with what is the matter with those that can't be read. */
export function readRecord(
  fields: Fields,
  typed: TypedGroup,
  at: string,
): { readonly record: Record<string, unknown>; readonly problems: Problem[] } {
  const problems: Problem[] = []
  const record: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const read = readAnswer(field, typed[name], `${at}.${name}`)
    problems.push(...read.problems)
    if (read.value !== undefined) record[name] = read.value
  }
  return { record, problems }
}

function readAnswer(field: Field, typed: TypedAnswer | undefined, at: string): Read {
  if (field.type === 'list' || field.type === 'sources') return readList(field, typed, at)
  if (field.type === 'group') return readGroup(field, typed, at)
  const value = candidate(field, typed)
  return value === undefined ? { problems: [] } : judged(field, value, at)
}

/** The value as the field's schema takes it, or what is the matter with it. */
function judged(field: Field, value: unknown, at: string): Read {
  const parsed = field.schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, problems: [] }
  const [issue] = parsed.error.issues
  const message = issue ? messageFor(field, { ...issue, input: value } as typeof issue) : ''
  return { problems: [{ at, message }] }
}

/** What was typed, in the form that the field's schema takes; undefined when nothing was. */
function candidate({ type }: Field, typed: TypedAnswer | undefined): unknown {
  if (type === 'choices' || type === 'links' || type === 'places') return some(texts(typed))
  if (type === 'range') return rangeOf(groups(typed)[0] ?? {})
  const text = texts(typed)[0]?.replaceAll('\r\n', '\n').trim() ?? ''
  if (text === '') return undefined
  if (type === 'whole') return numberOf(text)
  if (type === 'date') return isoDay(text)
  if (type === 'partialDate') return isoPartialDate(text)
  if (type === 'time') return isoTime(text)
  return text
}

function readList(field: Field, typed: TypedAnswer | undefined, at: string): Read {
  const problems: Problem[] = []
  const items: unknown[] = []
  for (const [index, item] of groups(typed).entries()) {
    const read = readGroup(field, item, `${at}[${index}]`)
    problems.push(...read.problems)
    if (read.value !== undefined) items.push(read.value)
  }
  if (items.length === 0 || problems.length > 0) return { problems }
  return judged(field, items, at)
}

function readGroup(field: Field, typed: TypedAnswer | undefined, at: string): Read {
  const { parts = {}, needs = [] } = field
  const { record, problems } = readRecord(parts, groups(typed)[0] ?? {}, at)
  if (Object.keys(record).length === 0) return { problems }
  const lacking = needs.filter(
    (name) => record[name] === undefined && !problems.some((one) => one.at === `${at}.${name}`),
  )
  const said = lacking.map((name) => ({
    at: `${at}.${name}`,
    message: `Vul ook "${parts[name]?.label}" in, of maak de rest van dit onderdeel leeg.`,
  }))
  return said.length > 0 || problems.length > 0
    ? { problems: [...problems, ...said] }
    : { value: record, problems }
}

function rangeOf(typed: TypedGroup): unknown {
  const ends = ['from', 'to'].flatMap((end) => {
    const text = texts(typed[end])[0]?.trim() ?? ''
    return text === '' ? [] : [[end, numberOf(text)]]
  })
  return ends.length === 0 ? undefined : Object.fromEntries(ends)
}

/** *1.500* → 1500; what is no number is given back for the schema to refuse. */
function numberOf(text: string): unknown {
  const digits = text.replaceAll(/[.\s](?=\d{3}(?:\D|$))/g, '')
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : text
}

function texts(typed: TypedAnswer | undefined): string[] {
  return [typed ?? []].flat().filter((one) => typeof one === 'string' && one !== '') as string[]
}

function groups(typed: TypedAnswer | undefined): TypedGroup[] {
  return [typed ?? []].flat().filter((one) => typeof one === 'object') as TypedGroup[]
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
