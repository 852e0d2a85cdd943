import type { Surroundings } from './interpret.ts'
import { countOfTerm, foundByTerm } from './postings.ts'

/** A word that the begun one may become, for all forms of its base word. */
export interface Candidate {
  readonly term: number
  /** The most frequent form. */
  word: number
  /** Entries with that form. */
  most: number
  /** Entries with any form. */
  count: number
}

/** The candidates that are in most of the entries that have all the words before them; of equals the more frequent. */
export function likeliestWith(
  before: readonly string[],
  candidates: readonly Candidate[],
  limit: number,
  everybody: Surroundings,
): Candidate[] {
  const { index, analyse, scratch } = everybody
  if (before.length === 0) return candidates.slice(0, limit)
  const terms = [
    ...new Set(before.map((word) => index.vocabulary.terms.find(analyse(word.toLowerCase()).term))),
  ]
  if (terms.includes(undefined)) return []
  scratch.fit(index.documents.size)
  const have = markAll(terms as number[], everybody)
  const counted: { candidate: Candidate; place: number; count: number }[] = []
  // No more entries have both than have the candidate: those that most have go first, until no other can be better.
  const byMost = candidates
    .map((candidate, place) => ({ candidate, place, most: countOfTerm(index.segments, candidate.term) }))
    .sort((a, b) => b.most - a.most)
  for (const { candidate, place, most } of byMost) {
    if (Math.min(most, have) < (counted[limit - 1]?.count ?? 1)) break
    const count = countMarked(candidate.term, terms.length, everybody)
    if (count === 0) continue
    counted.push({ candidate, place, count })
    counted.sort((a, b) => b.count - a.count || a.place - b.place)
  }
  scratch.hits.fill(0)
  return counted.slice(0, limit).map(({ candidate }) => candidate)
}

/** Gives the documents that have all of the terms as many hits as there are terms; returns how many those are. */
function markAll(terms: readonly number[], { index, readable: { pass }, scratch }: Surroundings): number {
  const { hits, postings } = scratch
  let have = 0
  for (const [step, term] of terms.entries()) {
    have = 0
    for (const { docs, from, to } of foundByTerm(index.segments, term, postings))
      for (let at = from; at < to; at += 1) {
        const doc = docs[at]!
        if (hits[doc] !== step || pass[doc] !== 1) continue
        hits[doc] = step + 1
        have += 1
      }
  }
  return have
}

/** How many documents with a term have so many hits. */
function countMarked(
  term: number,
  wanted: number,
  { index, scratch: { hits, postings } }: Surroundings,
): number {
  let count = 0
  postings.clear()
  for (const { docs, from, to } of foundByTerm(index.segments, term, postings))
    for (let at = from; at < to; at += 1) if (hits[docs[at]!] === wanted) count += 1
  return count
}
