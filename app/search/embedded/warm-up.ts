import { facetNames } from '#app/models/entries/facets.ts'
import { caseKinds } from '#app/models/entries/kinds/index.ts'
import type { SearchQuestion, SuggestionQuestion } from '#app/models/search/port.ts'
import type { Vocabulary } from './vocabulary.ts'

/** After so many rounds the runtime has compiled what questions run; measured. */
const rounds = 40

/**
 * Questions of every sort that people ask, out of words of the index: one word, two, a phrase, the beginning of a
 * word and a typing error. Whoever asks them first waits until the runtime has compiled the code; better nobody.
 */
export function* warmUpQuestions({ words }: Vocabulary): Generator<SearchQuestion> {
  for (const [one, other] of pairsOf(words.texts))
    for (const text of [one, `${one} ${other}`, `"${other} ${one}"`, one.slice(0, 3), `${one.slice(1)}q`])
      yield {
        text,
        readers: ['public'],
        chosen: {},
        counted: facetNames,
        sort: 'beste',
        offset: 0,
        limit: 20,
      }
}

/** Texts that somebody may be typing, for the same reason; the first one makes what titles are found by. */
export function* warmUpTyping({ words }: Vocabulary): Generator<SuggestionQuestion> {
  for (const [one, other] of pairsOf(words.texts))
    for (const text of [one.slice(0, 2), `${one} ${other.slice(0, 3)}`, `${other} `])
      yield {
        text,
        readers: ['public'],
        completions: 4,
        entries: [{ kinds: caseKinds, limit: 4 }],
        places: 2,
      }
}

function* pairsOf(texts: readonly string[]): Generator<[string, string]> {
  const count = Math.min(rounds, texts.length)
  for (let round = 0; round < count; round += 1)
    yield [texts[Math.floor((round / count) * texts.length)]!, texts[(round * round) % texts.length]!]
}
