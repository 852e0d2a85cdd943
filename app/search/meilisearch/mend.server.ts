import { fold } from '#app/models/texts/fold.ts'
import { reachOf } from '#app/search/embedded/nearest-words.ts'
import type { QueryWord } from '#app/search/query.ts'
import type { Asking } from './asking.server.ts'
import { nearest } from './nearest-words.server.ts'
import { apartWithError, wordsApart } from './words-apart.server.ts'

/** So many words of a question are mended; looking for each takes time, and who mistypes more did not type. */
const mostMended = 8

/**
 * The text with words that are probably typed wrong replaced by what was meant: a word with one error less; else two
 * or three words, when only spaces between them are missing; else a word with two errors less; else two words, one of
 * them with an error.
 *
 * @returns undefined when nothing is near.
 */
export async function mend(
  text: string,
  errors: readonly QueryWord[],
  asking: Asking,
): Promise<string | undefined> {
  const wrong = errors.slice(0, mostMended).filter(({ text }) => text.length <= 40 && reachOf(fold(text)) > 0)
  const folded = wrong.map((word) => fold(word.text))
  const near = await nearest(folded, reachOf, asking)
  const apart = await wordsApart(
    folded.filter((_, index) => near[index]?.distance !== 1),
    asking,
  )
  const left = folded.filter(
    (word, index) => near[index] === undefined && apart.whole.get(word) === undefined,
  )
  const withError = await apartWithError(left, apart, asking)
  let mended = text
  for (const [index, word] of [...wrong.entries()].sort(([, a], [, b]) => b.start - a.start)) {
    const typed = folded[index] ?? ''
    const one = near[index]?.distance === 1 ? near[index]?.word : undefined
    const meant = one ?? apart.whole.get(typed) ?? near[index]?.word ?? withError.get(typed)
    if (meant !== undefined) mended = mended.slice(0, word.start) + meant + mended.slice(word.end)
  }
  return mended === text ? undefined : mended
}
