import { visibilities } from '#app/models/vocabularies/kinds.ts'
import type { Vocabulary } from '#app/models/vocabularies/vocabulary.ts'
import { fieldLabel } from '../field-label.ts'
import type { Field } from '../fields/field.ts'
import { typedAt } from '../forms/path.ts'
import type { Typed, TypedAnswer } from '../forms/typed.ts'
import { type KindName, kindOf } from '../kinds/index.ts'

/** Which of two texts somebody chose for a field. */
export type Side = 'mine' | 'theirs'

/** A field in which two texts differ. */
export interface Difference {
  /** Name of the control of the form: `title`, `record.steps`. */
  readonly at: string
  readonly label: string
  /** As text to read; empty when nothing was answered. */
  readonly mine: string
  readonly theirs: string
  /** The side that changed it, when only one did; null where both did, or nobody can say. */
  readonly changedBy: Side | null
}

interface Texts {
  readonly mine: Typed
  readonly theirs: Typed
  /** What both began from; null when that is not known. */
  readonly base: Typed | null
}

/**
 * The fields in which two texts differ, with which of the two changed it since both began.
 *
 * @param names of what was chosen, by id or slug.
 */
export function differences(
  kind: KindName,
  { mine, theirs, base }: Texts,
  names: Readonly<Record<string, string>>,
): Difference[] {
  return controls(kind).flatMap((at) => {
    const [my, their] = [plain(typedAt(mine, at)), plain(typedAt(theirs, at))]
    if (my === their) return []
    const was = base && plain(typedAt(base, at))
    const field = kindOf(kind).fields[at.slice('record.'.length)]
    return [
      {
        at,
        label: fieldLabel(kind, at.replace('record.', '')),
        mine: readable(at, field, typedAt(mine, at), names),
        theirs: readable(at, field, typedAt(theirs, at), names),
        changedBy: was === their ? ('mine' as const) : was === my ? ('theirs' as const) : null,
      },
    ]
  })
}

/** The text of which each field is that of the side chosen for it. */
export function merged(
  kind: KindName,
  { mine, theirs }: Pick<Texts, 'mine' | 'theirs'>,
  sideOf: (at: string) => Side,
): Typed {
  const taken = controls(kind).map((at) => [at, typedAt(sideOf(at) === 'mine' ? mine : theirs, at)] as const)
  const common = taken.filter(([at]) => !at.startsWith('record.'))
  const record = taken.filter(([at, value]) => at.startsWith('record.') && value !== undefined)
  return {
    ...mine,
    ...Object.fromEntries(common),
    record: Object.fromEntries(
      record.map(([at, value]) => [at.slice('record.'.length), value as TypedAnswer]),
    ),
  }
}

function controls(kind: KindName): string[] {
  const ofRecord = Object.keys(kindOf(kind).fields).map((name) => `record.${name}`)
  return ['title', 'summary', ...ofRecord, 'body', 'themes', 'owner', 'visibility']
}

/** The same for answers that are the same: what a browser adds or leaves out says nothing. */
function plain(value: unknown): string {
  return JSON.stringify(withoutEmpty(value) ?? null)
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim() || undefined
  if (Array.isArray(value)) return some(value.map(withoutEmpty).filter((one) => one !== undefined))
  if (value === null || typeof value !== 'object') return value ?? undefined
  const parts = Object.entries(value)
    .map(([name, part]) => [name, withoutEmpty(part)] as const)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

/** One box that is ticked comes as a text, several as a list. */
function some(list: readonly unknown[]): unknown {
  return list.length > 1 ? list : list[0]
}

function readable(
  at: string,
  field: Field | undefined,
  value: unknown,
  names: Readonly<Record<string, string>>,
): string {
  if (typeof value === 'string')
    return at === 'visibility' ? labelIn(visibilities, value) : named(field, value, names)
  if (Array.isArray(value)) return value.map((one) => readable(at, field, one, names)).join('\n')
  if (value === null || typeof value !== 'object') return ''
  return Object.entries(value)
    .map(([name, part]) => readable(at, field?.parts?.[name], part, names))
    .filter(Boolean)
    .join(' · ')
}

function named(field: Field | undefined, value: string, names: Readonly<Record<string, string>>): string {
  const { vocabulary } = (field ?? {}) as { vocabulary?: Vocabulary }
  return names[value] ?? (vocabulary ? labelIn(vocabulary, value) : value)
}

function labelIn({ terms }: Pick<Vocabulary, 'terms'>, slug: string): string {
  return terms.find((term) => term.slug === slug)?.label ?? slug
}
