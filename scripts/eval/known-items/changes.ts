import { fold } from '#app/models/texts/fold.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import { pick } from '#scripts/bench/entries/random.ts'
import { type Change, changeOne, placesOf } from './language.ts'
import { otherNumber } from './plural.ts'
import { atSeam } from './seam.ts'
import { slip } from './typing-error.ts'

/** The changes by name, in the order in which two of them are made. */
export const changes: Readonly<Record<string, Change>> = {
  synonym: (words, { analyse, synonyms }, random) =>
    changeOne(words, random, (word) => {
      const others = synonyms.get(analyse(word.toLowerCase()).term)
      return others && [pick(random, others)]
    }),

  number: (words, { lexicon }, random) =>
    changeOne(words, random, (word) => {
      const other = saysSomething(word) ? otherNumber(word.toLowerCase(), lexicon) : undefined
      return other === undefined ? undefined : [other]
    }),

  split: (words, { lexicon }, random) =>
    changeOne(words, random, (word) => atSeam(word.toLowerCase(), lexicon)),

  joined(words, _language, random) {
    const fits = (word: string | undefined) =>
      word !== undefined && saysSomething(word) && /^[\p{L}]{3,}$/u.test(word)
    const places = placesOf(words, fits, random)
    const place = places.find((each) => fits(words[each + 1]))
    if (place === undefined) return undefined
    const joined = `${words[place]}${words[place + 1]}`.toLowerCase()
    return [...words.slice(0, place), joined, ...words.slice(place + 2)]
  },

  accents(words) {
    const without = words.map((word) => word.normalize('NFD').replace(/\p{M}+/gu, ''))
    return without.join() === words.join() ? undefined : without
  },

  order(words, _language, random) {
    const shuffled = placesOf(words, () => true, random).map((place) => words[place]!)
    return words.length > 1 && shuffled.join() !== words.join() ? shuffled : undefined
  },

  error: (words, _language, random) =>
    changeOne(words, random, (word) =>
      word.length >= 5 && saysSomething(word) ? [slip(word.toLowerCase(), random)] : undefined,
    ),
}

function saysSomething(word: string): boolean {
  return !stopWords.has(fold(word))
}
