import type { SearchAnswer, SearchHit, SearchQuestion } from '#app/models/search/port.ts'
import type { QueryWord } from '#app/search/query.ts'
import { type Finding, find } from './find.ts'
import type { Surroundings } from './interpret.ts'
import { marked, type Placed, snippet } from './snippet.ts'
import type { Speller } from './speller.ts'

/** Gives the texts of a document with the places of its words: title first, then summary, body and the rest. */
export type TextsOf = (doc: number) => readonly Placed[]

/** Answers a question on the index as it is. */
export function answer(
  question: SearchQuestion,
  around: Surroundings,
  {
    speller,
    textsOf,
    generation,
  }: { readonly speller: Speller; readonly textsOf: TextsOf; readonly generation: number },
): SearchAnswer {
  const asTyped = find(question, question.text, around)
  const better = mend(question.text, errorsIn(asTyped, around), speller)
  const asMeant = better === undefined ? undefined : find(question, better, around)
  const finds = asMeant !== undefined && asMeant.total > 0 && asMeant.unknown.length < asTyped.unknown.length
  const mended = finds && asTyped.total === 0
  // The words that are right find the same either way: an error only adds what was meant.
  const shown = finds ? asMeant : asTyped
  return {
    total: shown.total,
    hits: shown.page.map(({ doc, score }) => ({
      id: around.index.documents.ids.text(doc),
      ...(question.idsOnly ? untold : told(doc, shown, textsOf)),
      score: Math.round(score * 1000) / 1000,
    })),
    facets: shown.facets,
    alsoSearched: shown.alsoSearched,
    didYouMean: finds ? (better ?? null) : null,
    mended,
    wordless: asTyped.wordless && question.text.trim() !== '',
    generation,
  }
}

/** So many words of a question are mended; looking for each takes time, and who mistypes more did not type. */
const mostMended = 8

/** Words that are probably typed wrong. One of the dictionary is right, as long as the others find something. */
function errorsIn({ total, unknown }: Finding, { analyse }: Surroundings): readonly QueryWord[] {
  return total === 0 ? unknown : unknown.filter((word) => !analyse(word.text.toLowerCase()).known)
}

/** The text with the words that find nothing replaced by what was probably meant; undefined when none can be. */
function mend(text: string, unknown: readonly QueryWord[], speller: Speller): string | undefined {
  let mended = text
  let changed = false
  for (const word of unknown.slice(0, mostMended).sort((a, b) => b.start - a.start)) {
    const meant = speller.mend(word.text)
    if (meant === undefined) continue
    mended = mended.slice(0, word.start) + meant + mended.slice(word.end)
    changed = true
  }
  return changed ? mended : undefined
}

/** One empty text for all: thousands of hits are told in a moment, and sent to another thread. */
const untold = { title: { text: '', marks: [] }, snippet: { text: '', marks: [] } }

function told(
  doc: number,
  { masks, rarities }: Finding,
  textsOf: TextsOf,
): Pick<SearchHit, 'title' | 'snippet'> {
  const [title, ...texts] = textsOf(doc)
  return {
    title: title ? marked(title, masks) : untold.title,
    snippet: snippet(texts, masks, rarities),
  }
}
