import { fold } from '#app/models/texts/fold.ts'
import { editDistance } from '#app/search/embedded/edit-distance.ts'
import type { Asking } from './asking.server.ts'
import { everybody, Written } from './written.server.ts'

/** So many entries are looked at for words that are like one that was typed. */
const lookedAt = 20

/** A word that is near another one. */
interface Near {
  readonly word: string
  readonly distance: number
}

/** For each word the nearest one that texts have, of those the most frequent; not the word itself. */
export async function nearest(
  words: readonly string[],
  reach: (word: string) => number,
  asking: Asking,
): Promise<(Near | undefined)[]> {
  const like = await asking.likeWords(
    words.map((word) => ({ text: `${word} `, filter: everybody, limit: lookedAt })),
  )
  const close = words.map((word, index) => closest(word, like[index] ?? [], reach(word)))
  const written = new Written(asking)
  for (const { words: several } of close) if (several.length > 1) written.add(...several)
  await written.look()
  return close.map(({ words: several, distance }) => {
    const [word] = [...several].sort((a, b) => written.count(b) - written.count(a))
    return word === undefined ? undefined : { word, distance }
  })
}

function closest(typed: string, words: readonly string[], reach: number) {
  const distances = words.map((word) => editDistance(typed, fold(word), reach))
  const distance = Math.min(...distances.filter((each) => each > 0))
  return {
    distance,
    words: distance > reach ? [] : words.filter((_, index) => distances[index] === distance),
  }
}
