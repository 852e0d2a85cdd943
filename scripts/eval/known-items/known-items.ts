import { fold } from '#app/models/texts/fold.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import { seeded } from '#scripts/bench/entries/random.ts'
import type { CorpusEntry } from '../corpus/corpus.ts'
import type { Query } from '../query.ts'
import { changes } from './changes.ts'
import type { Language } from './language.ts'

/** So many words of a summary are typed. */
const ofSummary = 12

/**
 * Queries for entries that are known to be there, made by rule out of what each says of itself: its title, the
 * beginning of its summary, and the two rarest words of either, as one remembers them; each as it stands, with
 * every change, and with every two changes. The same for the same entries.
 */
export function knownItems(entries: readonly CorpusEntry[], language: Language): Query[] {
  const sameTitle = new Map<string, string[]>()
  for (const { key, title } of entries)
    sameTitle.set(fold(title), [...(sameTitle.get(fold(title)) ?? []), key])
  const rarity = rarityIn(entries)
  return entries.flatMap((entry, number) => {
    const grades = new Map((sameTitle.get(fold(entry.title)) ?? []).map((key) => [key, 1]))
    return bases(entry, rarity).flatMap((words, base) =>
      changed(words, language, number * 10 + base).map(({ query, category }) => ({
        query,
        category,
        grades,
      })),
    )
  })
}

function bases({ title, summary }: CorpusEntry, rarity: (word: string) => number): string[][] {
  const [ofTitle, all] = [pieces(title), pieces(summary)]
  const remembered = [...rarest(ofTitle, rarity), ...rarest(all, rarity)]
  const remember = [...new Map(remembered.map((word) => [fold(word), word])).values()]
  const bases = [ofTitle, all.slice(0, ofSummary), remember].filter((words) => words.length > 0)
  return [...new Map(bases.map((words) => [words.join(' '), words])).values()]
}

/** Words between white space, without the punctuation around them. */
function pieces(text: string): string[] {
  return text
    .split(/\s+/)
    .map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((piece) => piece !== '')
}

function rarest(words: readonly string[], rarity: (word: string) => number): string[] {
  const told = words.filter((word) => word.length > 2 && !stopWords.has(fold(word)))
  const two = [...told].sort((a, b) => rarity(a) - rarity(b)).slice(0, 2)
  return told.filter((word) => two.includes(word))
}

/** How many titles and summaries have a word. */
function rarityIn(entries: readonly CorpusEntry[]) {
  const counts = new Map<string, number>()
  for (const { title, summary } of entries)
    for (const word of new Set(pieces(`${title} ${summary}`).map(fold)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word: string) => counts.get(fold(word)) ?? 0
}

function changed(words: readonly string[], language: Language, seed: number) {
  const names = Object.keys(changes)
  const pairs = names.flatMap((first, at) => names.slice(at + 1).map((second) => [first, second]))
  return [[], ...names.map((name) => [name]), ...pairs].flatMap((made, number) => {
    const random = seeded(seed * 100 + number)
    let now: string[] | undefined = [...words]
    for (const name of made) now &&= changes[name]!(now, language, random)
    return now ? [{ query: now.join(' '), category: made.join(' + ') || 'as it is' }] : []
  })
}
