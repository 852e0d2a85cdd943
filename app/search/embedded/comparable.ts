import { likenessOfValue } from '#app/models/comparable/likeness.ts'
import { unknown } from '#app/models/comparable/tally.ts'
import { type TraitName, traitOf } from '#app/models/comparable/traits.ts'
import { caseKinds } from '#app/models/entries/kinds/index.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { ComparableAnswer, ComparableQuestion } from '#app/models/search/port.ts'
import { fold } from '#app/models/texts/fold.ts'
import { weakWords } from '#app/search/analysis/weak-words.ts'
import { textEnd } from './documents.ts'
import { tieOf } from './find.ts'
import type { SearchIndex } from './index.ts'
import type { Surroundings } from './interpret.ts'
import { readableBeside } from './readable.ts'
import { fewWords, type TellingWord, tellingWords } from './telling-words.ts'
import { traitValuesOf } from './trait-values.ts'
import { mostAlike } from './weigh-cases.ts'

/** How soon sharing more of the words stops to make texts more alike. */
const sharpness = 14

/** Shared words that are named; those that say little are not. */
const named = 4

type Candidates = ComparableAnswer['candidates']

/** The cases that are most like what is asked: all that the asker may read are measured. */
export function mostComparable(
  question: ComparableQuestion,
  around: Surroundings,
  places: Municipalities,
): Candidates {
  const { index, scratch } = around
  scratch.fit(index.documents.size)
  try {
    return measured(question, around, places)
  } finally {
    scratch.score.fill(0, 0, index.documents.size)
  }
}

function measured(question: ComparableQuestion, around: Surroundings, places: Municipalities): Candidates {
  const { index, readable, scratch } = around
  const { documents } = index
  const without = new Set(question.without.flatMap((id) => documents.find(id) ?? []))
  const words = tellingWords(question.text, without, around)
  const values = valuesOf(question, index, readable.pass, places)
  const cases = casesAmong(index, readableBeside(without, readable).pass)
  const docs = question.having === undefined ? cases : cases.filter(values.has)
  const wordsOf = likenessOfWords(words, docs, scratch.score)
  const order = { keys: scratch.keys, tie: tieOf(index, false) }
  const weighing = { question, documents, values, wordsOf }
  const first = mostAlike(docs, weighing, Math.max(0, question.limit), order)
  return Array.from(first, (doc) => ({
    id: documents.ids.text(doc),
    words: words.length === 0 ? null : wordsOf(doc),
    shared: sharedWords(words, doc, index),
  }))
}

/** The cases among the documents that pass. */
function casesAmong({ documents }: SearchIndex, pass: Uint8Array): Uint32Array {
  const isCase = Uint8Array.from(documents.kinds.texts, (kind) =>
    caseKinds.some((each) => each === kind) ? 1 : 0,
  )
  const kinds = documents.kindOf.array
  const cases = new Uint32Array(documents.size)
  let count = 0
  // Without a branch, which nobody could foresee: what does not count is overwritten by the next one.
  for (let doc = 0; doc < documents.size; doc += 1) {
    cases[count] = doc
    count += pass[doc]! & isCase[kinds[doc]!]!
  }
  return cases.subarray(0, count)
}

/**
 * How alike a document is in its words: which part of what the words tell it has too, above what cases usually have.
 * In what everybody writes nobody is alike.
 */
function likenessOfWords(
  words: readonly TellingWord[],
  docs: Uint32Array,
  sums: Float32Array,
): (doc: number) => number {
  let all = 0
  for (const { found, weight } of words) {
    all += weight
    // A word in a title tells more than in the text, but not ten times as much.
    for (const { docs: having, weights, from, to } of found)
      for (let at = from; at < to; at += 1) sums[having[at]!]! += weight * Math.sqrt(weights[at]! / 255)
  }
  if (all === 0) return () => unknown
  let total = 0
  for (let i = 0; i < docs.length; i += 1) total += sums[docs[i]!]!
  const usual = total / all / Math.max(1, docs.length)
  return (doc) => {
    const above = sums[doc]! / all - usual
    return above > 0 ? 1 - Math.exp(-sharpness * above) : 0
  }
}

/** Of every value of a trait how alike it is to what was asked; less than nothing for one that does not count. */
function valuesOf(
  { traits, having }: ComparableQuestion,
  { documents }: SearchIndex,
  pass: Uint8Array,
  places: Municipalities,
) {
  const all = traitValuesOf(documents.traitValues)
  const trait = new Uint8Array(all.length)
  const likeness = new Float32Array(all.length).fill(unknown)
  const isHad = new Uint8Array(all.length)
  for (let number = 0; number < all.length; number += 1) {
    const { name, trait: ofValue, value } = all[number]!
    trait[number] = ofValue
    if (having?.[name]?.some((one) => String(one) === value)) isHad[number] = 1
    const asked = traits[name]
    if (asked && mayKnow(name, value)) likeness[number] = likenessOfValue(name, asked, value, places)
  }
  const isHadIn = documents.traitSets.having(isHad)
  const { starts, values: sets } = documents.traitSets.ofDocument
  return { trait, likeness, has }

  /** Whether a case has what it was asked to have. */
  function has(doc: number): boolean {
    const to = starts.array[doc + 1]!
    for (let at = starts.array[doc]!; at < to; at += 1) if (isHadIn[sets.array[at]!] === 1) return true
    return false
  }

  /** What two cases have in common is hidden with it. */
  function mayKnow(name: TraitName, value: string): boolean {
    if (!traitOf(name).areEntries) return true
    const doc = documents.find(value)
    return doc !== undefined && pass[doc] === 1
  }
}

function sharedWords(
  words: readonly TellingWord[],
  doc: number,
  { words: wordRows, vocabulary }: SearchIndex,
): string[] {
  if (words.length === 0) return []
  // Of a long text only what the other is about is worth naming: its title and its summary.
  let texts = words.length > fewWords ? 2 : Number.POSITIVE_INFINITY
  const has = new Set<number>()
  for (const word of wordRows.list(doc)) {
    if (word === textEnd) texts -= 1
    if (texts === 0) break
    if (word !== textEnd) has.add(vocabulary.bases.array[word]!)
  }
  return words
    .filter(({ term, written }) => has.has(term) && !weakWords.has(fold(written)))
    .slice(0, named)
    .map(({ written }) => written)
}
