import { setImmediate as turn } from 'node:timers/promises'
import { and, inArray, sql } from 'drizzle-orm'
import type { SearchDocument } from '#app/models/search/document.ts'
import type { SearchHit } from '#app/models/search/port.ts'
import { fold } from '#app/models/texts/fold.ts'
import { analyse, textsOf, versionWith } from '#app/search/analysis/analyse.server.ts'
import { type AskedTerms, readAskedTerms } from '#app/search/analysis/asked-terms.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { stopWords } from '#app/search/analysis/stop-words.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import { marked, snippet } from '#app/search/embedded/snippet.ts'
import type { Store } from '#db/client.ts'
import { entryReaders, searchDocuments } from '#db/schema/index.ts'
import { AskedNumbers, closerScore, type Scored, scoreOf } from './rank.ts'

/** The index has something that the database has not, or that the asker may not read: it is not to be believed. */
export class IndexDeviates extends Error {
  override readonly name = 'IndexDeviates'
}

/** A hit with what was read of it, and what it weighs. */
export interface Weighed {
  readonly id: string
  readonly found: AskedTerms
  readonly score: number
}

/** Rows that are read at a time, for other requests to get their turn in between: some milliseconds. */
const atATime = 20

/** So many of the best are looked at more closely: how the words stand in them. */
const lookedAtClosely = 50

/** Hits of a question: read out of the database, weighed, and shown. */
export class Hits {
  readonly #read: Store['read']
  readonly #lexicon: Lexicon
  readonly #scored: Scored
  readonly #numbers: AskedNumbers
  readonly #version: string

  constructor({ read }: Pick<Store, 'read'>, lexicon: Lexicon, scored: Scored) {
    this.#read = read
    this.#lexicon = lexicon
    this.#scored = scored
    this.#numbers = new AskedNumbers(scored)
    this.#version = versionWith(lexicon)
  }

  /**
   * Reads and weighs hits, in the order in which they are given.
   *
   * @throws IndexDeviates when the asker may not read one of them: then nothing of the answer is to be shown, for its
   *   numbers count what they may not know of.
   */
  async weigh(ids: readonly string[], readers: readonly string[]): Promise<Weighed[]> {
    const weighed: Weighed[] = []
    for (let at = 0; at < ids.length; at += atATime) {
      if (at > 0) await turn()
      weighed.push(...(await this.#some(ids.slice(at, at + atATime), readers)))
    }
    return weighed
  }

  /** The same hits, best first; how the words stand in them counts for the best, as in the embedded engine. */
  async bestFirst(hits: readonly Weighed[], older: (a: Weighed, b: Weighed) => number): Promise<Weighed[]> {
    const order = (a: Weighed, b: Weighed) => b.score - a.score || older(a, b)
    const all = [...hits].sort(order)
    const close = all.slice(0, lookedAtClosely)
    await turn()
    const documents = await this.#documents(close.map((hit) => hit.id))
    const closer = close.map((hit) => {
      const { title, summary } = JSON.parse(documents.get(hit.id) ?? '{}') as SearchDocument
      const more = closerScore(hit.found, this.#numbers, this.#scored, [stopsIn(title), stopsIn(summary)])
      return { ...hit, score: hit.score + more }
    })
    return [...closer.sort(order), ...all.slice(lookedAtClosely)]
  }

  /** Hits as they are shown: title, and the sentences that answer best. */
  async show(hits: readonly Weighed[]): Promise<SearchHit[]> {
    const documents = await this.#documents(hits.map((hit) => hit.id))
    const rarities = [
      ...this.#scored.groups.map(({ rarity }) => rarity),
      ...this.#scored.phrases.map(({ words }) => words.length * 2),
    ]
    return hits.map(({ id, found, score }) => {
      const masks = { of: (word: number) => found.masks[word] ?? 0 }
      const document = JSON.parse(documents.get(id) ?? 'null') as SearchDocument
      const [title, ...texts] = textsOf(document).flatMap(({ text }, index) => {
        const places = found.sections[index]
        return places ? [{ text, places, words: Uint32Array.from(places.words) }] : []
      })
      return {
        id,
        title: title ? marked(title, masks) : { text: '', marks: [] },
        snippet: snippet(texts, masks, rarities),
        score: Math.round(score * 1000) / 1000,
      }
    })
  }

  async #some(ids: readonly string[], readers: readonly string[]): Promise<Weighed[]> {
    const readable = await this.#read
      .selectDistinct({ id: entryReaders.entryId })
      .from(entryReaders)
      .where(and(inArray(entryReaders.entryId, [...ids]), inArray(entryReaders.principal, [...readers])))
    if (readable.length !== ids.length) throw new IndexDeviates('it has what the asker may not read')
    const rows = await this.#read
      .select({
        id: searchDocuments.entryId,
        version: searchDocuments.version,
        analysed: searchDocuments.analysed,
      })
      .from(searchDocuments)
      .where(inArray(searchDocuments.entryId, [...ids]))
    if (rows.length !== ids.length) throw new IndexDeviates('it has an entry that is not searched any more')
    const read = (bytes: Uint8Array) => readAskedTerms(bytes, this.#numbers)
    const byId = new Map(
      rows.map((row) => [row.id, ifWhole(() => row.version === this.#version && read(row.analysed))]),
    )
    // Of another lexicon, or damaged: analysed anew, so that it hides no entry and stops no search.
    const documents = await this.#documents(ids.filter((id) => !byId.get(id)))
    return ids.map((id) => {
      const found =
        byId.get(id) || read(analyse(JSON.parse(documents.get(id) ?? 'null'), this.#lexicon).analysed)
      return { id, found, score: this.#scored.ranked ? scoreOf(found, this.#numbers, this.#scored) : 0 }
    })
  }

  async #documents(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map()
    const rows = await this.#read
      .select({ id: searchDocuments.entryId, document: sql<string>`${searchDocuments.document}` })
      .from(searchDocuments)
      .where(inArray(searchDocuments.entryId, [...ids]))
    return new Map(rows.map((row) => [row.id, row.document]))
  }
}

/** Of each word of a text whether it says nothing. */
function stopsIn(text = ''): boolean[] {
  return tokens(text).map((token) => stopWords.has(fold(token.text)))
}

function ifWhole<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
