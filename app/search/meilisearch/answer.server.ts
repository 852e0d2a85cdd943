import type { SearchAnswer, SearchQuestion } from '#app/models/search/port.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import type { Store } from '#db/client.ts'
import type { Asking } from './asking.server.ts'
import { facetsCounted } from './facets.server.ts'
import { filterOf } from './filter.ts'
import { Hits, type Weighed } from './hits.server.ts'
import { mend } from './mend.server.ts'
import { type Language, type Understood, understand } from './understand.server.ts'
import { anyOf } from './wording.ts'

/** What an answer is made with. */
export interface Surroundings extends Language {
  readonly store: Pick<Store, 'read'>
  readonly lexicon: Lexicon
  /** What the server itself takes to mean the same, by token. */
  readonly serverSynonyms: Readonly<Record<string, readonly string[]>>
  /** The generation that the index holds for. */
  readonly generation: number
}

/** So many of the best are weighed anew, as the embedded engine weighs them. */
const weighedAnew = 100

const orders = {
  nieuwste: ['published:desc', 'id:asc'],
  titel: ['title_key:asc', 'published:desc', 'id:asc'],
}

/** Answers a question from the index. */
export async function answer(
  question: SearchQuestion,
  around: Surroundings,
  asking: Asking,
): Promise<SearchAnswer> {
  const { text, readers } = question
  if (readers.length === 0 || question.kinds?.length === 0) return nothing(question, around)
  const asTyped = await understand(text, readers, around, asking)
  const typed = await find(question, asTyped, around, asking)
  const errors = errorsIn(typed.total, asTyped, around)
  const better = errors.length > 0 ? await mend(text, errors, asking) : undefined
  const asMeant = better === undefined ? undefined : await understand(better, readers, around, asking)
  const meant = asMeant && (await find(question, asMeant, around, asking))
  const finds = meant !== undefined && meant.total > 0 && asMeant!.unknown.length < asTyped.unknown.length
  const mended = finds && typed.total === 0
  // The words that are right find the same either way: an error only adds what was meant.
  const shown = finds ? meant : typed
  return {
    ...(await shown.show()),
    didYouMean: finds ? (better ?? null) : null,
    mended,
    wordless: asTyped.wordless && text.trim() !== '',
    generation: around.generation,
  }
}

/** Words that are probably typed wrong. One of the dictionary is right, as long as the others find something. */
function errorsIn(total: number, { unknown }: Understood, { analyse }: Surroundings) {
  return total === 0 ? unknown : unknown.filter((word) => !analyse(word.text.toLowerCase()).known)
}

type Found = Pick<SearchAnswer, 'total' | 'hits' | 'facets' | 'alsoSearched'>

/** What a question finds. Its hits are read when it is shown. */
async function find(question: SearchQuestion, understood: Understood, around: Surroundings, asking: Asking) {
  const { asked, scored, everything } = understood
  const texts = anyOf(asked, everything ? [] : scored.groups, around.serverSynonyms)
  const byScore = question.sort === 'beste' && scored.ranked
  const offset = Math.max(0, Math.floor(question.offset) || 0)
  const limit = Math.max(0, Math.floor(question.limit) || 0)
  const from = byScore && offset < weighedAnew ? 0 : offset
  const to = byScore && offset < weighedAnew ? Math.max(offset + limit, weighedAnew) : offset + limit
  const sort = byScore ? undefined : question.sort === 'titel' ? orders.titel : orders.nieuwste
  const [page, facets] = await Promise.all([
    asking.page({
      texts,
      filter: filterOf(question),
      facets: question.counted.filter((facet) => !question.chosen[facet]?.length),
      ...(sort ? { sort } : {}),
      offset: from,
      limit: to - from,
    }),
    facetsCounted(question, texts, asking),
  ])
  const show = async (): Promise<Found> => {
    const hits = new Hits(around.store, around.lexicon, scored)
    const published = new Map(page.hits.map((hit) => [hit.id, hit.published]))
    const publishedAt = ({ id }: Weighed) => published.get(id) ?? 0
    const weighed = await hits.weigh([...published.keys()], question.readers)
    const again = byScore && from === 0 ? weighedAnew : 0
    const newest = (a: Weighed, b: Weighed) => publishedAt(b) - publishedAt(a) || (a.id < b.id ? -1 : 1)
    const inOrder = [...(await hits.bestFirst(weighed.slice(0, again), newest)), ...weighed.slice(again)]
    const start = offset - from
    return {
      total: page.total,
      hits: await hits.show(inOrder.slice(start, start + limit)),
      facets: facets(page.facets),
      alsoSearched: asked.alsoSearched,
    }
  }
  return { total: page.total, show }
}

/** The answer to who may read nothing, or asks for no kind. */
function nothing(question: SearchQuestion, { generation }: Surroundings): SearchAnswer {
  return {
    total: 0,
    hits: [],
    facets: Object.fromEntries(
      question.counted.map((facet) => [
        facet,
        [...new Set(question.chosen[facet])].map((value) => ({ value, count: 0 })),
      ]),
    ),
    alsoSearched: [],
    didYouMean: null,
    mended: false,
    wordless: false,
    generation,
  }
}
