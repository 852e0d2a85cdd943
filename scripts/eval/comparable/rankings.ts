import { restingLevels, weightsOf } from '#app/models/comparable/aspects.ts'
import type { Situation } from '#app/models/comparable/situation.ts'
import type { Traits } from '#app/models/comparable/traits.ts'
import type { Corpus } from './corpus.ts'

type Case = Situation & { readonly id: string }

/** A way to put the other cases in order: the most comparable first. */
export type Ranking = (corpus: Corpus, asked: Case, limit: number) => Promise<readonly string[]>

const weights = weightsOf(restingLevels)

/** As the site does it. */
const site: Ranking = async ({ engine }, { text, traits, id }, limit) => {
  const { candidates } = await engine.comparable({
    text,
    traits,
    weights,
    readers: ['public'],
    without: [id],
    limit,
  })
  return candidates.map((candidate) => candidate.id)
}

/** By the words of the texts and nothing else. */
const textAlone: Ranking = (corpus, asked, limit) => site(corpus, { ...asked, traits: {} }, limit)

/** By how many fields have a value in common. */
const overlap: Ranking = async ({ cases }, asked, limit) =>
  cases
    .filter(({ id }) => id !== asked.id)
    .map(({ id, traits }) => ({ id, shared: shared(asked.traits, traits) }))
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id)

function shared(one: Traits, other: Traits): number {
  return Object.entries(one).filter(([name, values]) =>
    other[name as keyof Traits]?.some((value) => values?.includes(value)),
  ).length
}

export const rankings = { site, 'overlap of fields': overlap, 'text alone': textAlone } as const

export type RankingName = keyof typeof rankings | 'chance'
