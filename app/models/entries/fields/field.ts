import type { z } from 'zod'
import type { TraitName } from '#app/models/comparable/traits.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'

/** From when a field must be filled; saving a draft asks for a title only (domain.md, *What is required*). */
export type Stage = 'submit' | 'held'

/** How much a word in this field weighs when people search. */
export type SearchWeight = 'high' | 'normal' | 'low'

/** A value as screens, CSV and the search index show it; entries and gemeenten by id, so that rights decide. */
export type Shown =
  | { readonly text: string; readonly note?: string }
  | { readonly entry: string; readonly note?: string }
  | { readonly municipality: string; readonly note?: string }
  | { readonly url: string; readonly text: string; readonly note?: string }

/** Facet values that a field contributes, by facet name. */
export type FacetValues = Readonly<Record<string, readonly string[]>>

/** What every field can say of itself beside its value. */
export interface FieldOptions<T> {
  readonly label: string
  /** The heading of the part of the form that begins with this field. */
  readonly section?: string
  /** One sentence under the label of the form. */
  readonly help?: string
  /** One line that shows what an answer may look like. */
  readonly example?: string
  readonly required?: Stage
  /** The name of a facet that takes this field's values, or a rule that makes values for several facets. */
  readonly facet?: string | ((value: T, places: Municipalities) => FacetValues)
  /** The values of its facets in the order of the screen, where a fixed list is known. */
  readonly facetTerms?: Readonly<Record<string, readonly { readonly slug: string; readonly label: string }[]>>
  readonly search?: SearchWeight
  /** What it tells when cases are compared. */
  readonly compare?: TraitName
  /** Show the field in the facts block of the page. */
  readonly fact?: boolean
}

/** A question of a kind: everything that is known of it follows from here. */
export interface Field<T = unknown> extends FieldOptions<T> {
  readonly type: string
  /** Schema of a value that is present; a value that is not known is left out of the record. */
  readonly schema: z.ZodType<T>
  /** The value as one or more lines. */
  show(value: T): Shown[]
  /** The values that a facet named by `facet` takes. */
  facetValues(value: T): string[]
  /** The same value with every reference to an entry replaced; fields without references return it as it is. */
  mapReferences(value: T, replace: (reference: string) => string): T
  /** The same value with every Markdown text in it replaced. */
  mapTexts(value: T, replace: (markdown: string) => string): T
  /** Markdown texts in the value, which are rendered when it is published. */
  texts(value: T): string[]
  /** The fields of a group or of the items of a list. */
  readonly parts?: Readonly<Record<string, Field>>
  /** The parts without which a group says nothing. */
  readonly needs?: readonly string[]
  /** Kinds that a reference may point at. */
  readonly kinds?: readonly string[]
}

type Behaviour<T> = Pick<Field<T>, 'type' | 'schema' | 'show'> & Partial<Omit<Field<T>, 'texts'>>

/** Completes a field type: no facet values, references or texts unless it says so. */
export function field<T>(options: FieldOptions<T>, behaviour: Behaviour<T>): Field<T> {
  const { mapTexts = (value: T) => value } = behaviour
  return {
    facetValues: () => [],
    mapReferences: (value) => value,
    ...behaviour,
    ...options,
    mapTexts,
    texts(value) {
      const found: string[] = []
      mapTexts(value, (markdown) => {
        found.push(markdown)
        return markdown
      })
      return found
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a record of fields holds fields of every value type
export type Fields = Readonly<Record<string, Field<any>>>

/** The record that a set of fields describes: every value may be absent. */
export type RecordOf<F extends Fields> = {
  -readonly [K in keyof F]?: F[K] extends Field<infer T> ? T : never
}
