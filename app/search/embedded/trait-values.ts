import { numberOfTrait } from '#app/models/comparable/tally.ts'
import type { TraitName } from '#app/models/comparable/traits.ts'
import type { Names } from './growable.ts'

/** A value that cases tell of a trait. */
export interface TraitValue {
  readonly name: TraitName
  readonly trait: number
  readonly value: string
}

const known = new WeakMap<Names, TraitValue[]>()

/** The values of an index by their number. There they are texts, `trait=value`; each is taken apart once. */
export function traitValuesOf(names: Names): readonly TraitValue[] {
  const values = known.get(names) ?? []
  known.set(names, values)
  for (const text of names.texts.slice(values.length)) values.push(takenApart(text))
  return values
}

function takenApart(text: string): TraitValue {
  const equals = text.indexOf('=')
  const name = text.slice(0, equals) as TraitName
  return { name, trait: numberOfTrait.get(name) ?? 0, value: text.slice(equals + 1) }
}
