import fc from 'fast-check'
import { expect, test } from 'vitest'
import { municipalities } from '#app/models/places/municipality.ts'
import type { SearchDocument } from '#app/models/search/document.ts'
import type { SuggestionQuestion } from '#app/models/search/port.ts'
import { analyse, analyserOf } from '#app/search/analysis/analyse.server.ts'
import { decodeAnalysed } from '#app/search/analysis/analysed.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { type IndexedRow, SearchIndex } from '#app/search/embedded/index.ts'
import { PlaceNames } from '#app/search/embedded/place-names.ts'
import { ReadableCache } from '#app/search/embedded/readable.ts'
import { Scratch } from '#app/search/embedded/scratch.ts'
import { suggestions } from '#app/search/embedded/suggestions.ts'
import { Synonyms } from '#app/search/embedded/synonyms.ts'
import { searchDocument } from './search-world.ts'
import { lexiconFile } from './worker-bundle.ts'

// What is kept beside the index (who may read what, titles by their words, cases by place) is made once and follows
// what changes: it must say what it would when it were made anew.

const lexicon = loadLexicon(lexiconFile)
const analyser = analyserOf(lexicon)
const gemeente = (name: string) => ({
  ...{ code: name, slug: name.toLowerCase(), name, province: '', provinceSlug: '', inhabitants: null },
  ...{ km2: null, neighbours: [], validTo: null, successor: null },
})
const placeNames = new PlaceNames(municipalities(['Losser', 'Leusden', 'Leiden'].map(gemeente)))

/** An index with all that is remembered of it from question to question. */
function asked(index: SearchIndex) {
  const cache = new ReadableCache()
  const scratch = new Scratch()
  return (text: string, readers: readonly string[]) => {
    const question: SuggestionQuestion = {
      ...{ text, readers, completions: 4, places: 3 },
      entries: [{ kinds: ['experiment', 'organisatie'], limit: 9 }],
    }
    const readable = cache.of(index, readers)
    const around = { index, readable, analyse: analyser, synonyms: new Synonyms([], analyser), scratch }
    const everybody = cache.of(index, ['public'])
    return {
      ...suggestions(question, around, { everybody, placeNames }),
      readable: [...index.documents.present()].flatMap((doc) =>
        readable.pass[doc] === 1 ? [index.documents.ids.text(doc)] : [],
      ),
      count: readable.count,
    }
  }
}

function rowOf(document: SearchDocument): IndexedRow {
  const { analysed } = analyse(document, lexicon)
  return { document, analysed: decodeAnalysed(analysed), size: 1, traits: {} }
}

const words = ['Het', 'plein', 'pleinen', 'pleinavond', 'losser', 'leefbaar', 'raad']
const document = fc
  .record({
    id: fc.constantFrom('een', 'twee', 'drie', 'vier', 'vijf', 'zes'),
    kind: fc.constantFrom('experiment' as const, 'organisatie' as const),
    title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
    body: fc.constantFrom('', 'Een pleinfeest.', 'Leesgroepen.'),
    readers: fc.subarray(['public', 'network', 'person:anna'], { minLength: 1 }),
    gemeente: fc.subarray(['losser', 'leusden', 'leiden']),
  })
  .map(({ gemeente, ...given }) => searchDocument({ ...given, facets: { gemeente, type: ['gemeente'] } }))

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ add: fc.array(document, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom('een', 'twee', 'drie') }) },
)

test('what is kept from question to question says what an index that was made anew says', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('pl', 'plein', 'het plein', 'plein le', 'le', 'raad pl', 'losser '),
      fc.subarray(['public', 'network', 'person:anna']),
      (steps, text, readers) => {
        const index = new SearchIndex()
        const ask = asked(index)
        const online = new Map<string, SearchDocument>()
        for (const { add = [], remove = '' } of steps as { add?: SearchDocument[]; remove?: string }[]) {
          index.add(add.map(rowOf))
          index.remove(remove)
          online.delete(remove)
          for (const each of add) if (each.id !== remove) online.set(each.id, each)
          const anew = new SearchIndex()
          anew.add([...online.values()].map(rowOf))
          const { readable, ...rest } = ask(text, readers)
          const { readable: readableAnew, ...restAnew } = asked(anew)(text, readers)
          expect(rest).toEqual(restAnew)
          expect(readable.sort()).toEqual(readableAnew.sort())
        }
      },
    ),
  )
})

test('an index that takes the place of another is asked by what it has itself', () => {
  const cache = new ReadableCache()
  const some = new SearchIndex()
  const other = new SearchIndex()
  some.add([rowOf(searchDocument({ title: 'Een plein' }))])
  other.add([rowOf(searchDocument({ title: 'Een raad', readers: ['network'] }))])
  expect(cache.of(some, ['public']).count).toBe(1)
  expect(cache.of(other, ['public']).count).toBe(0)
})
