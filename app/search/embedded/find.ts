import type { SearchAnswer, SearchQuestion } from '#app/models/search/port.ts'
import { parseQuery, type QueryWord } from '#app/search/query.ts'
import { Best, best, type Order } from './best.ts'
import { closerLook } from './closer-look.ts'
import { FacetCounter } from './facets.ts'
import type { SearchIndex } from './index.ts'
import { interpret, type Surroundings } from './interpret.ts'
import type { AskedWord } from './likeness.ts'
import { Lookup } from './lookup.ts'
import { hitsOf, type Scored, score } from './score.ts'
import { WordMasks } from './word-masks.ts'

/** What a question finds, before anything is shown of it. */
export interface Finding {
  readonly total: number
  /** Whether there was no word in the text to look for or to leave out. */
  readonly wordless: boolean
  /** Documents of the page asked for, in order, with their scores. */
  readonly page: readonly { readonly doc: number; readonly score: number }[]
  readonly facets: SearchAnswer['facets']
  readonly alsoSearched: readonly string[]
  readonly masks: WordMasks
  readonly rarities: readonly number[]
  /** Words that find nothing that the asker may read. */
  readonly unknown: readonly QueryWord[]
}

/** So many of the best are looked at more closely: how the words stand in them. */
const lookedAt = 50

/** A document with one word more goes first, whatever else counts; no score comes near. */
const perWord = 1000

/** Finds, counts and orders; `around.scratch` is clear before and after. */
export function find(question: SearchQuestion, text: string, around: Surroundings): Finding {
  const { index, readable, scratch } = around
  scratch.fit(index.documents.size)
  const query = parseQuery(text)
  const lookup = new Lookup(index.segments, readable.pass, scratch)
  const asked = interpret(query, { ...around, lookup })
  const scored = score(asked, readable, scratch)
  const everything = query.words.length + query.phrases.length === 0
  const matches = everything ? allOf(readable.pass, scratch.matches) : scratch.copyOfTouched()
  const size = narrow(matches, { question, phrases: asked.phrases.length, without: asked.without }, around)
  const counter = new FacetCounter(index.documents, question)
  const total = counter.count(matches, size)
  const terms = [...scored.groups.map((group) => group.terms), ...asked.phrases.map((phrase) => phrase.terms)]
  const { vocabulary } = index
  const masks = new WordMasks(vocabulary, terms, scratch.masks(vocabulary.words.size))
  const words = [
    ...scored.groups.map(({ alone }, index) => ({ alone, worth: scored.worths[index]! })),
    ...asked.phrases.map((phrase) => ({ alone: phrase.terms, worth: 1 })),
  ]
  const page = pageOf(question, matches.subarray(0, total), { scored, masks, words }, around)
  scratch.clear()
  return {
    total,
    wordless: everything && query.without.length === 0,
    page,
    facets: counter.counted(),
    alsoSearched: asked.alsoSearched,
    masks,
    rarities: [...scored.rarities, ...asked.phrases.map((phrase) => phrase.words.length * 2)],
    unknown: [
      ...asked.groups.filter((group) => group.count === 0 && !group.word.stop).map((group) => group.word),
      ...asked.phrases.flatMap((phrase) => phrase.unknown),
    ],
  }
}

/** All documents that pass, in the room for them. */
function allOf(pass: Uint8Array, docs: Uint32Array): Uint32Array {
  let found = 0
  for (let doc = 0; doc < pass.length; doc += 1) {
    docs[found] = doc
    found += pass[doc]!
  }
  return docs.subarray(0, found)
}

interface Narrowing {
  readonly question: SearchQuestion
  readonly phrases: number
  readonly without: ReturnType<typeof interpret>['without']
}

/** Keeps, at the front, what has every phrase, nothing that was left out, and one of the kinds. */
function narrow(
  docs: Uint32Array,
  { question, phrases, without }: Narrowing,
  { index, scratch }: Surroundings,
): number {
  if (question.kinds === undefined && phrases === 0 && without.length === 0) return docs.length
  const { excluded } = scratch
  const exclude = (value: number) => {
    for (const { docs: out, from, to } of without.flat())
      for (let at = from; at < to; at += 1) excluded[out[at]!] = value
  }
  exclude(1)
  const { kinds, kindOf } = index.documents
  const wanted = Uint8Array.from(kinds.texts, (kind) =>
    (question.kinds?.some((each) => each === kind) ?? true) ? 1 : 0,
  )
  let kept = 0
  for (let i = 0; i < docs.length; i += 1) {
    const doc = docs[i]!
    if (scratch.phrases[doc] !== phrases || excluded[doc] === 1 || wanted[kindOf.array[doc]!] !== 1) continue
    docs[kept] = doc
    kept += 1
  }
  exclude(0)
  return kept
}

interface Ranking {
  readonly scored: Scored
  readonly masks: WordMasks
  readonly words: readonly AskedWord[]
}

function pageOf(
  question: SearchQuestion,
  docs: Uint32Array,
  { scored, masks, words }: Ranking,
  around: Surroundings,
) {
  const { index, scratch } = around
  const { score: scores, keys } = scratch
  const ranked = scored.ranked && words.length > 0
  const order: Order = { keys, tie: tieOf(index, question.sort === 'titel') }
  const byScore = question.sort === 'beste' && ranked
  const offset = Math.max(0, Math.floor(question.offset) || 0)
  const limit = Math.max(0, Math.floor(question.limit) || 0)
  const leaders = new Best(Math.min(docs.length, Math.max(offset + limit, lookedAt)), order)
  // Without scores the newest go first: told as a key, no tie is to be looked into for each of the documents.
  const newest = question.sort === 'titel' ? undefined : index.documents.published.array
  for (let i = docs.length - 1; i >= 0; i -= 1) {
    const doc = docs[i]!
    leaders.offer(doc, byScore ? hitsOf(doc, scratch) * perWord + scores[doc]! : (newest?.[doc] ?? 0))
  }
  const first = leaders.inOrder()
  if (byScore) {
    const close = first.subarray(0, lookedAt)
    const weight = scored.rarities.reduce((sum, rarity) => sum + rarity, 0)
    const more = closerLook(index, { masks, words, weight })
    for (const doc of close) keys[doc]! += more(doc)
    close.set(best(close, close.length, order))
  }
  return Array.from(first.subarray(offset, offset + limit), (doc) => ({
    doc,
    score: ranked ? (byScore ? keys[doc]! : hitsOf(doc, scratch) * perWord + scores[doc]!) : 0,
  }))
}

/** The order of documents that count for the same: by title when that was asked, then the newest. */
export function tieOf({ documents: { published, ids, titleKeys } }: SearchIndex, byTitle: boolean) {
  return (a: number, b: number): boolean => {
    const order = byTitle ? titleKeys.compare(a, b) : 0
    if (order !== 0) return order < 0
    const difference = published.array[a]! - published.array[b]!
    return difference === 0 ? ids.compare(a, b) < 0 : difference > 0
  }
}
