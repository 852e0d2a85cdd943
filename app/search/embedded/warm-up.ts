import { facetNames } from '#app/models/entries/facets.ts'
import type { SearchQuestion } from '#app/models/search/port.ts'
import type { Vocabulary } from './vocabulary.ts'

/** After so many rounds the runtime has compiled what questions run; measured. */
const rounds = 40

/**
 * Questions of every sort that people ask, out of words of the index: one word, two, a phrase, the beginning of a
 * word and a typing error. Whoever asks them first waits until the runtime has compiled the code; better nobody.
 */
export function* warmUpQuestions({ words }: Vocabulary): Generator<SearchQuestion> {
  const { texts } = words
  const count = Math.min(rounds, texts.length)
  for (let round = 0; round < count; round += 1) {
    const one = texts[Math.floor((round / count) * texts.length)]!
    const other = texts[(round * round) % texts.length]!
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
}
