import { groupDigits } from '#app/models/entries/fields/number.ts'
import * as cases from '#app/models/vocabularies/cases.ts'
import { sponsors } from '#app/models/vocabularies/kinds.ts'
import type { Vocabulary } from '#app/models/vocabularies/vocabulary.ts'
import type { TraitName } from './traits.ts'

/** The lists that the values of traits come from. */
const vocabularies: Readonly<Partial<Record<TraitName, Vocabulary>>> = {
  veld: cases.policyFields,
  schaal: cases.levels,
  vorm: cases.forms,
  rol: cases.governmentRoles,
  waarde: cases.democraticValues,
  sponsor: sponsors,
  partij: cases.parties,
  fase: cases.phases,
  verplichting: cases.obligations,
  uitkomst: cases.outcomes,
}

/** A value within a sentence; undefined when nobody may know it. */
export function valueWords(
  trait: TraitName,
  value: string | number,
  titleOf: (id: string) => string | undefined,
): string | undefined {
  const vocabulary = vocabularies[trait]
  if (vocabulary) return vocabulary.label(String(value)).toLowerCase()
  return typeof value === 'number' ? groupDigits(value) : titleOf(value)
}

/** *a*, *a en b*, *a, b en c*. */
export function enumeration(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`
}
