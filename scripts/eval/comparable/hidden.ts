import { likenessOfValue } from '#app/models/comparable/likeness.ts'
import { type TraitName, type Traits, traitNames, traitOf } from '#app/models/comparable/traits.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { Corpus } from './corpus.ts'
import { type RankingName, rankings } from './rankings.ts'

/** Fields that are hidden one at a time, with the traits that they tell; of a gemeente its size is to be guessed. */
const fields: readonly {
  readonly name: string
  readonly tells: readonly TraitName[]
  readonly guessed: TraitName
}[] = [
  { name: 'gemeente', tells: ['ligging', 'inwoners', 'dichtheid'], guessed: 'inwoners' },
  ...traitNames
    .filter((name) => !['tekst', 'ligging', 'inwoners', 'dichtheid'].includes(name))
    .map((name) => ({ name, tells: [name], guessed: name })),
]

/** Numbers count as the same value when the one is less than twice the other. */
const sameNumber = 2 / 3

const atMost = 5

/** Cases that tell a field, without which a figure says nothing. */
export const enoughCases = 20

export interface HiddenFigures {
  readonly field: string
  /** Cases that were asked about. */
  readonly cases: number
  /** Mean precision of the first five. */
  readonly precision: Readonly<Record<RankingName, number>>
}

/** Hides each field of each case and looks whether the most comparable ones have its value. */
export async function measureHidden(
  corpus: Corpus,
  mostCases: number,
  progress: (done: number, total: number) => void,
): Promise<HiddenFigures[]> {
  const figures: HiddenFigures[] = []
  for (const [index, { name, tells, guessed }] of fields.entries()) {
    progress(index, fields.length)
    const telling = corpus.cases.filter(({ traits }) => traits[guessed])
    const asked = telling.slice(0, mostCases)
    const sums = { site: 0, 'overlap of fields': 0, 'text alone': 0, chance: 0 }
    for (const one of asked) {
      const isRight = rightAnswers(corpus, telling, guessed, one.traits[guessed] ?? [], one.id)
      const others = corpus.cases.length - 1
      sums.chance += isRight.size / Math.max(1, others)
      for (const [ranking, rank] of Object.entries(rankings)) {
        const first = await rank(corpus, { ...one, traits: without(one.traits, tells) }, atMost)
        sums[ranking as keyof typeof rankings] +=
          first.filter((id) => isRight.has(id)).length / Math.min(atMost, others)
      }
    }
    const mean = (sum: number) => (asked.length === 0 ? 0 : sum / asked.length)
    figures.push({
      field: name,
      cases: asked.length,
      precision: Object.fromEntries(
        Object.entries(sums).map(([ranking, sum]) => [ranking, mean(sum)]),
      ) as HiddenFigures['precision'],
    })
  }
  return figures
}

function rightAnswers(
  { places }: { readonly places: Municipalities },
  telling: Corpus['cases'],
  trait: TraitName,
  values: readonly (string | number)[],
  itself: string,
): Set<string> {
  const least = traitOf(trait).by === 'scale' ? sameNumber : 1
  return new Set(
    telling
      .filter(({ id, traits }) => {
        const theirs = traits[trait] ?? []
        return id !== itself && theirs.some((value) => likenessOfValue(trait, values, value, places) >= least)
      })
      .map(({ id }) => id),
  )
}

function without(traits: Traits, names: readonly TraitName[]): Traits {
  return Object.fromEntries(Object.entries(traits).filter(([name]) => !names.includes(name as TraitName)))
}
