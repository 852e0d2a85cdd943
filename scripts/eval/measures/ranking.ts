import type { Query } from '../query.ts'

/** How well a list of entries answers one query. */
export interface Ranked {
  readonly query: Query
  /** Keys of what was found, best first; ten at most. */
  readonly found: readonly string[]
  readonly ndcg: number
  /** Share of what is worth finding that is among the ten; of ten where there is more. */
  readonly recall: number
  /** Place from 1 of the first entry with the highest grade of the query; Infinity when it is not there. */
  readonly first: number
}

/** So many hits are looked at. */
export const depth = 10

/** Measures a list of entries. */
export function ranked(query: Query, found: readonly string[]): Ranked {
  const { grades } = query
  const given = found.slice(0, depth).map((key) => grades.get(key) ?? 0)
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, depth)
  const highest = ideal[0] ?? 0
  const place = given.findIndex((grade) => grade > 0 && grade === highest)
  return {
    query,
    found,
    ndcg: discounted(given) / discounted(ideal),
    recall: given.filter((grade) => grade > 0).length / ideal.length,
    first: place < 0 ? Number.POSITIVE_INFINITY : place + 1,
  }
}

/** What is gained by grades in this order: 1, 3 or 7 for each, less the further down it stands (Burges, 2005). */
function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}

/** The means over a number of queries. */
export interface Means {
  readonly queries: number
  readonly ndcg10: number
  readonly recall10: number
  readonly success1: number
  readonly success5: number
  /** Share of the queries that find nothing at all. */
  readonly nothing: number
}

/** The means of what was measured. */
export function means(all: readonly Ranked[]): Means {
  return {
    queries: all.length,
    ndcg10: mean(all.map(({ ndcg }) => ndcg)),
    recall10: mean(all.map(({ recall }) => recall)),
    success1: mean(all.map(({ first }) => (first <= 1 ? 1 : 0))),
    success5: mean(all.map(({ first }) => (first <= 5 ? 1 : 0))),
    nothing: mean(all.map(({ found }) => (found.length === 0 ? 1 : 0))),
  }
}

/** The mean of some numbers; 0 of none. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
