import { fold } from '#app/models/texts/fold.ts'
import type { QueryWord } from '#app/search/query.ts'
import type { Surroundings } from './interpret.ts'

/** Terms that together say what a word of the question says, and what that counts for beside the word itself. */
export interface Spelling {
  readonly terms: readonly string[]
  readonly factor: number
}

/** What another way of saying a word counts for, beside the word itself. */
export const spellingFactors = { joined: 1, synonym: 0.7, parts: 0.5, part: 0.2 } as const

/** Letters that may stand between the parts of a compound. */
const linking = ['', 's', 'en', 'n', 'e'] as const

/** So many letters of a word are the same in all its forms. */
const certain = 3

/** Other ways of saying each of the words: synonyms, and compounds of which it is typed as a part. */
export function spellingsOf(words: readonly QueryWord[], around: Surroundings) {
  const terms = words.map((word) => around.analyse(word.text.toLowerCase()).term)
  const synonyms = around.synonyms.of(terms)
  const spellings = synonyms.perWord.map((others) => others.map(asSynonym))
  for (const [at, word] of words.entries()) {
    for (const compound of joined(word, words[at + 1], around)) {
      spellings[at]?.push(...compound)
      spellings[at + 1]?.push(...compound)
    }
  }
  return { perWord: spellings, written: synonyms.written }
}

/**
 * The compounds that two words make, when texts or the list of synonyms have them, with their synonyms: *werk groep*
 * is *werkgroep*, *overheid participatie* is *overheidsparticipatie*.
 */
function joined(first: QueryWord, second: QueryWord | undefined, around: Surroundings): Spelling[][] {
  if (second === undefined || first.stop || second.stop) return []
  return linking.flatMap((link) => {
    const compound = `${first.text}${link}${second.text}`.toLowerCase()
    // Analysing a word that nobody has seen takes long, and most pairs of words are none.
    const beginning = fold(compound.slice(0, first.text.length + link.length + certain))
    if (!around.index.vocabulary.hasPrefix(beginning) && !around.synonyms.hasPrefix(beginning)) return []
    const { term } = around.analyse(compound)
    const synonyms = around.synonyms.of([term]).perWord[0] ?? []
    const isWord = around.index.vocabulary.terms.find(term) !== undefined || synonyms.length > 0
    return isWord ? [[{ terms: [term], factor: spellingFactors.joined }, ...synonyms.map(asSynonym)]] : []
  })
}

function asSynonym(terms: readonly string[]): Spelling {
  return { terms, factor: spellingFactors.synonym }
}
