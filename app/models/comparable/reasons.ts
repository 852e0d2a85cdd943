import type { Municipalities } from '#app/models/places/municipality.ts'
import { likenessOfNumbers, nearness } from './likeness.ts'
import type { Tally } from './tally.ts'
import { enumeration, valueWords } from './trait-words.ts'
import { type TraitName, type Traits, traitNames, traitOf } from './traits.ts'

/** Why a case is comparable, and why not, in words; each is a piece of a sentence. */
export interface Reasons {
  readonly same: readonly string[]
  readonly differs: readonly string[]
  /** What was asked and the case does not tell. */
  readonly unknown: readonly string[]
}

/** The two that are compared. */
export interface Sides {
  readonly asked: Traits
  readonly theirs: Traits
  /** After its `total`. */
  readonly tally: Tally
  /** Telling words that both have. */
  readonly words: readonly string[]
  readonly places: Municipalities
  /** The title of an entry that the reader may know of. */
  titleOf(id: string): string | undefined
}

/** From here on numbers are called about the same; up to there, much more or less. Texts are called related above it. */
const alike = 0.66
const unlike = 0.34

/** The reasons, those of what tells most first. */
export function reasonsFor(sides: Sides): Reasons {
  const entirely: string[] = []
  const same: string[] = []
  const differs: string[] = []
  const unknown: string[] = []
  for (const trait of traitNames) {
    const { by, label } = traitOf(trait)
    if (by === 'words') {
      if (sides.words.length > 0) same.push(`noemt ook ${enumeration(sides.words.slice(0, 3))}`)
      else if (sides.tally.of(trait) > unlike) same.push('gebruikt woorden die erop lijken')
      continue
    }
    if (!sides.asked[trait]?.length) continue
    if (sides.tally.of(trait) < 0) unknown.push(label)
    else if (by === 'scale') sayNumber(trait, sides, same, differs)
    else if (by === 'near') same.push(...nearWords(sides))
    else if (sides.tally.of(trait) === 1) entirely.push(label)
    else sayValues(trait, sides, same, differs)
  }
  const first = entirely.length > 0 ? [`zelfde ${enumeration(entirely)}`] : []
  return { same: [...first, ...same], differs, unknown }
}

/** How to say that a number is about the same, or that it is (much) more or less. */
const numberWords: Readonly<
  Partial<Record<TraitName, { same(n: string): string; more: string; less: string }>>
> = {
  inwoners: {
    same: (n) => `ook een gemeente van rond de ${n} inwoners`,
    more: 'grotere gemeente',
    less: 'kleinere gemeente',
  },
  dichtheid: {
    same: () => 'ongeveer evenveel inwoners per km²',
    more: 'meer inwoners per km²',
    less: 'minder inwoners per km²',
  },
  deelnemers: {
    same: (n) => `ook rond de ${n} deelnemers`,
    more: 'meer deelnemers',
    less: 'minder deelnemers',
  },
}

function sayNumber(trait: TraitName, { asked, theirs, tally }: Sides, same: string[], differs: string[]) {
  const words = numberWords[trait]
  const values = numbersOf(theirs[trait])
  if (!words || values.length === 0) return
  const likeness = tally.of(trait)
  const wanted = numbersOf(asked[trait])
  const alikeness = (value: number) => Math.max(...wanted.map((one) => likenessOfNumbers(one, value)))
  const [number = 0] = [...values].sort((a, b) => alikeness(b) - alikeness(a))
  const shown = valueWords(trait, rounded(number), () => undefined) ?? ''
  if (likeness >= alike) return same.push(words.same(shown))
  const how = number > Math.max(...wanted) ? words.more : words.less
  differs.push(`${likeness <= unlike ? 'veel ' : ''}${how} (${shown})`)
}

function numbersOf(values: Traits[TraitName]): number[] {
  return (values ?? []).map(Number)
}

/** To two figures: a figure of today says about what it was then. */
function rounded(number: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(number)) - 1)
  return Math.round(number / step) * step
}

function nearWords({ asked, theirs, tally, places }: Sides): string[] {
  const likeness = tally.of('ligging')
  if (likeness === 1) return ['zelfde gemeente']
  if (likeness === nearness.neighbours) return ['een buurgemeente']
  if (likeness !== nearness.province) return []
  const provinces = (traits: Traits) =>
    (traits.ligging ?? []).flatMap((slug) => places.get(String(slug))?.province ?? [])
  const both = provinces(theirs).find((province) => provinces(asked).includes(province))
  return both === undefined ? [] : [`ook in ${both}`]
}

/** Before values that both have, and before those of a case that has others. */
const valueWording: Readonly<Partial<Record<TraitName, { also: string; other?: string }>>> = {
  thema: { also: 'ook thema', other: 'ander thema:' },
  veld: { also: 'ook', other: 'ander beleidsveld:' },
  schaal: { also: 'ook', other: 'andere schaal:' },
  vorm: { also: 'ook', other: 'andere vorm:' },
  rol: { also: 'ook', other: 'andere rol van de overheid:' },
  bouwsteen: { also: 'gebruikte ook' },
  waarde: { also: 'ook gericht op' },
  sponsor: { also: 'ook gesteund door' },
  partij: { also: 'ook met', other: 'andere partijen:' },
  fase: { also: 'ook', other: 'fase:' },
  verplichting: { also: 'ook', other: 'was' },
  uitkomst: { also: 'ook', other: 'liep anders:' },
}

function sayValues(trait: TraitName, { asked, theirs, titleOf }: Sides, same: string[], differs: string[]) {
  const wording = valueWording[trait]
  const words = (values: readonly (string | number)[]) =>
    values.flatMap((value) => valueWords(trait, value, titleOf) ?? [])
  const theirValues = theirs[trait] ?? []
  const both = words(theirValues.filter((value) => asked[trait]?.includes(value)))
  if (!wording) return
  if (both.length > 0) same.push(`${wording.also} ${enumeration(both)}`)
  else if (wording.other && words(theirValues).length > 0)
    differs.push(`${wording.other} ${enumeration(words(theirValues))}`)
  if (trait !== 'partij' || both.length === 0) return
  const absent = words((asked.partij ?? []).filter((party) => !theirValues.includes(party)))
  if (absent.length > 0) differs.push(`zonder ${enumeration(absent)}`)
}
