import type { Aspect } from './aspects.ts'

/**
 * How two values are held against each other: numbers on a scale, gemeenten by how near they are, values of a list by
 * how many both have, one value as the same or not, and texts by the words that tell most.
 */
type Measure = 'words' | 'overlap' | 'same' | 'scale' | 'near'

interface TraitDefinition {
  readonly aspect: Aspect
  /** Within a sentence: *zelfde beleidsveld*, *niet bekend: aantal deelnemers*. */
  readonly label: string
  readonly by: Measure
  /** What it weighs within its aspect. */
  readonly weight: number
  /** Values that say that it is not known. */
  readonly unknown?: readonly string[]
  /** Its values are entries, which not everybody may read. */
  readonly areEntries?: true
}

/** What cases are compared by. A field says in the definition of its kind which of these it tells (`compare`). */
export const traits = {
  tekst: { aspect: 'onderwerp', label: 'woorden', by: 'words', weight: 6 },
  thema: { aspect: 'onderwerp', label: 'thema', by: 'overlap', weight: 1, areEntries: true },
  veld: { aspect: 'onderwerp', label: 'beleidsveld', by: 'overlap', weight: 1.5 },
  inwoners: { aspect: 'plaats', label: 'aantal inwoners', by: 'scale', weight: 2 },
  dichtheid: { aspect: 'plaats', label: 'inwoners per km²', by: 'scale', weight: 1 },
  ligging: { aspect: 'plaats', label: 'gemeente', by: 'near', weight: 1 },
  schaal: { aspect: 'plaats', label: 'schaal', by: 'overlap', weight: 1 },
  vorm: { aspect: 'aanpak', label: 'vorm', by: 'overlap', weight: 2 },
  rol: { aspect: 'aanpak', label: 'rol van de overheid', by: 'same', weight: 1 },
  bouwsteen: { aspect: 'aanpak', label: 'bouwstenen', by: 'overlap', weight: 1, areEntries: true },
  deelnemers: { aspect: 'aanpak', label: 'aantal deelnemers', by: 'scale', weight: 1 },
  waarde: { aspect: 'aanpak', label: 'democratische waarden', by: 'overlap', weight: 0.5 },
  sponsor: { aspect: 'aanpak', label: 'sponsor', by: 'overlap', weight: 0.5 },
  partij: { aspect: 'partijen', label: 'partijen', by: 'overlap', weight: 1 },
  fase: { aspect: 'fase', label: 'fase', by: 'same', weight: 1 },
  verplichting: {
    aspect: 'verplichting',
    label: 'verplicht of eigen keuze',
    by: 'same',
    weight: 1,
    unknown: ['onbekend'],
  },
  uitkomst: {
    aspect: 'uitkomst',
    label: 'hoe het liep',
    by: 'same',
    weight: 1,
    unknown: ['nog-niet-bekend'],
  },
} as const satisfies Readonly<Record<string, TraitDefinition>>

export type TraitName = keyof typeof traits

export const traitNames = Object.keys(traits) as TraitName[]

/** The definition of a trait. */
export function traitOf(name: TraitName): TraitDefinition {
  return traits[name]
}

/** What is known of a case, or of a situation: values by trait; what is not known is not there. */
export type Traits = Readonly<Partial<Record<TraitName, readonly (string | number)[]>>>
