import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, analyserOf } from '#app/search/analysis/analyse.server.ts'
import { decodeAnalysed } from '#app/search/analysis/analysed.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { SearchIndex } from '#app/search/embedded/index.ts'
import { ReadableCache } from '#app/search/embedded/readable.ts'
import { Scratch } from '#app/search/embedded/scratch.ts'
import { Synonyms } from '#app/search/embedded/synonyms.ts'
import { tellingWords } from '#app/search/embedded/telling-words.ts'
import { searchDocument } from './search-world.ts'
import { lexiconFile } from './worker-bundle.ts'

const lexicon = loadLexicon(lexiconFile)
const vocabulary = Array.from({ length: 70 }, (_, number) => `zqx${number}q`)

/** Words that some entries have, each with its own chance: some are rare, some in nearly every text. */
const entries = fc.array(
  fc.record({
    words: fc.tuple(...vocabulary.map((_, place) => fc.nat(99).map((chance) => chance < (place * 97) % 101))),
    hidden: fc.boolean(),
  }),
  { minLength: 55, maxLength: 90 },
)

/** More words than are kept, some of them said several times. */
const said = fc.array(fc.constantFrom(...vocabulary), { minLength: 60, maxLength: 160 })

function surroundingsOf(all: readonly { words: readonly boolean[]; hidden: boolean }[]) {
  const index = new SearchIndex()
  const rows = all.map(({ words, hidden }, number) => {
    const body = vocabulary.filter((_, place) => words[place]).join(' ')
    const document = searchDocument({
      id: `entry-${number}`,
      title: 'Titel',
      body,
      readers: [hidden ? 'network' : 'public'],
    })
    return {
      document,
      size: 0,
      traits: {},
      analysed: decodeAnalysed(analyse(document, lexicon).analysed),
    }
  })
  index.add(rows.slice(0, 30))
  index.add(rows.slice(30))
  const analyser = analyserOf(lexicon)
  const scratch = new Scratch()
  scratch.fit(index.documents.size)
  const readable = new ReadableCache().of(index, ['public'])
  return { index, analyse: analyser, scratch, readable, synonyms: new Synonyms([], analyser) }
}

test('of a long text those words are kept that tell most, counted over what the asker may read and nothing else', () => {
  fc.assert(
    fc.property(entries, said, (all, text) => {
      const open = all.filter(({ hidden }) => !hidden)
      const distinct = [...new Set(text)]
      fc.pre(distinct.length > 20)
      const expected = distinct
        .map((word, place) => {
          const times = text.filter((each) => each === word).length
          const count = open.filter(({ words }) => words[vocabulary.indexOf(word)]).length
          const rare = Math.log(1 + (open.length - count + 0.5) / (count + 0.5))
          return { word, place, count, weight: (1 + Math.log(times)) * rare ** 2 }
        })
        .filter(({ count }) => count > 0 && (open.length < 50 || count <= 0.4 * open.length))
        .sort((a, b) => b.weight - a.weight || a.place - b.place)
        .slice(0, 40)
      const told = tellingWords(text.join(' '), new Set(), surroundingsOf(all))
      expect(
        told.map(({ written, found }) => [written, found.reduce((n, part) => n + part.to - part.from, 0)]),
      ).toEqual(expected.map(({ word, count }) => [word, count]))
    }),
    { numRuns: 30 },
  )
})
