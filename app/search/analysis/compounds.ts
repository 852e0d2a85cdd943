import type { Lexicon } from './lexicon.server.ts'

/** Shortest word that is split, and shortest first and last part. */
const shortest = { word: 7, first: 3, last: 3 }

const linking = ['', 's', 'en', 'n', 'e'] as const

// These open a word without being what it is about: onderwerp says nothing about "onder".
const openings = new Set(
  `aan achter af ander anti bij binnen boven buiten daar der door een eer ge her hier hoe in los mede mee mis na
  naast neer niet om on onder ont op over pre pro rond samen sub te tegen terug toe tot tussen uit van ver vol voor
  voort waar weder weer weg wel zelf per mis con com des den het ten ter die dit dat van met`.split(/\s+/),
)
// These close a word without being a word of their own there.
const closings = new Set(
  `aal aar aard achtig baar dom eel eis eling end ende ent er erij ering eren heid ing ijn isch ist kunde lijk lijks
  ling loos nis rijk schap sel ster teit tie tje vol vuldig waarts wel zaam zame ten tel ren den ken men nen der ter
  ner ger ker ler ser zen sen ven gen len pen ben per mer ver wer her`.split(/\s+/),
)

// Words that people here put together though the dictionary does not say so.
const alsoEnds = new Set(['lid', 'leden', 'plein', 'coach', 'raad', 'wet'])

/** Tegen-stemmer, not tegens-temmer. Short openings are the beginning of words that do begin compounds: vers. */
function isLinkedOpening(head: string): boolean {
  const openingOf = (link: string) => head.slice(0, head.length - link.length)
  return linking.some(
    (link) => head.endsWith(link) && openingOf(link).length >= 4 && openings.has(openingOf(link)),
  )
}

/**
 * The parts of a Dutch compound: the longest known last part and what stands before it, with a linking s, en, n
 * or e taken away; parts are taken apart further. Nothing when the word is no compound.
 *
 * @param word folded.
 */
export function partsOf(word: string, lexicon: Lexicon): string[] {
  return split(word, lexicon, 0)
}

function split(word: string, lexicon: Lexicon, depth: number): string[] {
  if (word.length < shortest.word || depth > 3) return []
  // What the dictionary says may end a compound goes first: buurt-huis, not buur-thuis.
  const mayEnd = (last: string) => lexicon.ends(last) || alsoEnds.has(last)
  const known = (last: string) => last.length >= 5 && lexicon.baseOf(last) !== undefined
  return splitAt(word, lexicon, depth, mayEnd) ?? splitAt(word, lexicon, depth, known) ?? []
}

function splitAt(word: string, lexicon: Lexicon, depth: number, fits: (last: string) => boolean) {
  for (let at = shortest.first; at <= word.length - shortest.last; at += 1) {
    const last = word.slice(at)
    if (closings.has(last) || !fits(last)) continue
    const first = firstPart(word.slice(0, at), lexicon, depth)
    if (first === undefined) continue
    return [...first, last, ...split(lexicon.baseOf(last) ?? last, lexicon, depth + 1)]
  }
  return undefined
}

function firstPart(head: string, lexicon: Lexicon, depth: number): string[] | undefined {
  if (isLinkedOpening(head)) return undefined
  for (const link of linking) {
    if (!head.endsWith(link)) continue
    const word = link === '' ? head : head.slice(0, -link.length)
    if (word.length < shortest.first || openings.has(word)) continue
    const fits = word.length >= 5 ? lexicon.baseOf(word) !== undefined : lexicon.begins(word)
    if (fits) return [word, ...split(word, lexicon, depth + 1)]
  }
  const parts = split(head, lexicon, depth + 1)
  return parts.length > 0 ? parts : undefined
}
