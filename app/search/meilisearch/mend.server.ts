import { fold } from '#app/models/texts/fold.ts'
import { editDistance } from '#app/search/embedded/edit-distance.ts'
import type { QueryWord } from '#app/search/query.ts'
import type { Asking } from './asking.server.ts'
import { readersFilter } from './filter.ts'

/** So many entries are looked at for words that are like one that was typed. */
const lookedAt = 20

/** Words offered to anyone are those of entries that everybody may read. */
const everybody = [readersFilter(['public'])]

/**
 * The text with the words that find nothing replaced by what was probably meant: of the nearest words the most
 * frequent one.
 *
 * @returns undefined when nothing is near.
 */
export async function mend(
  text: string,
  unknown: readonly QueryWord[],
  asking: Asking,
): Promise<string | undefined> {
  const wrong = unknown.filter((word) => reach(fold(word.text)) > 0)
  const like = await asking.likeWords(
    wrong.map((word) => ({ text: `${fold(word.text)} `, filter: everybody, limit: lookedAt })),
  )
  const near = wrong.map((word, index) => nearest(fold(word.text), like[index] ?? []))
  const all = [...new Set(near.filter((words) => words.length > 1).flat())]
  const counts = await asking.counts(
    all.map((each) => ({ text: `"${each}"`, filter: everybody, among: 'words' })),
  )
  const countOf = (word: string) => counts[all.indexOf(word)] ?? 0
  let mended = text
  for (const [index, word] of [...wrong.entries()].sort(([, a], [, b]) => b.start - a.start)) {
    const [meant] = [...(near[index] ?? [])].sort((a, b) => countOf(b) - countOf(a))
    if (meant !== undefined) mended = mended.slice(0, word.start) + meant + mended.slice(word.end)
  }
  return mended === text ? undefined : mended
}

/** How many letters may be wrong. */
function reach(word: string): number {
  if (word.length < 4 || word.length > 40) return 0
  return word.length < 6 ? 1 : 2
}

function nearest(typed: string, words: readonly string[]): string[] {
  const distances = words.map((word) => editDistance(typed, fold(word), reach(typed)))
  const least = Math.min(...distances.filter((distance) => distance > 0), reach(typed))
  return words.filter((_, index) => distances[index] === least)
}
