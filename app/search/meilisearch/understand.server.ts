import { fold } from '#app/models/texts/fold.ts'
import type { Analyser } from '#app/search/analysis/words.ts'
import { prefixFactor } from '#app/search/embedded/interpret.ts'
import type { Synonyms } from '#app/search/embedded/synonyms.ts'
import { parseQuery, type QueryWord } from '#app/search/query.ts'
import type { Asking, Counted } from './asking.server.ts'
import { readersFilter } from './filter.ts'
import { type Asked, type Group, interpret } from './interpret.ts'
import type { Scored } from './rank.ts'
import { allOf, phrase } from './wording.ts'

/** Words that more than this share of the entries have say nothing, once there are entries enough to tell. */
const common = { share: 0.4, entries: 500 }

/** So many entries are looked at for words that begin with what was typed. */
const lookedAt = 50

/** A question with what its words are worth to who asks. */
export interface Understood {
  readonly asked: Asked
  readonly scored: Scored
  /** Words that find nothing that the asker may read. */
  readonly unknown: readonly QueryWord[]
  /** Whether nothing narrows it but what is left out. */
  readonly everything: boolean
  readonly wordless: boolean
}

export interface Language {
  readonly analyse: Analyser
  readonly synonyms: Synonyms
}

/** Counts what the words of a text find for these readers, and weighs them by it. */
export async function understand(
  text: string,
  readers: readonly string[],
  { analyse, synonyms }: Language,
  asking: Asking,
): Promise<Understood> {
  const query = parseQuery(text)
  const asked = interpret(query, analyse, synonyms)
  const filter = [readersFilter(readers)]
  const counting = new Counting(asking, filter)
  const everything = query.words.length + query.phrases.length === 0
  const wordless = everything && query.without.length === 0
  if (everything)
    return { asked, scored: { groups: [], phrases: [], ranked: false }, unknown: [], everything, wordless }

  counting.add('')
  for (const group of asked.groups) countGroup(counting, group)
  for (const { terms } of asked.phrases) {
    counting.add(phrase(terms))
    for (const term of terms) counting.add(allOf([term]))
  }
  await counting.look()
  const groups = await withBeginnings(asked.groups, analyse, counting, asking)
  const all = counting.of('')
  const weighed = groups.map((group) => weigh(group, counting, all))
  const unknownInPhrases = asked.phrases.flatMap(({ words, terms }) =>
    words.filter((_, i) => counting.of(allOf([terms[i] ?? ''])) === 0),
  )
  return {
    asked: { ...asked, groups },
    scored: {
      ...groupsThatCount(weighed, all, asked.phrases.length > 0),
      phrases: asked.phrases.map((each) => ({
        ...each,
        rarity: rarity(counting.of(phrase(each.terms)), all),
      })),
    },
    unknown: [
      ...weighed.filter((group) => group.count === 0 && !group.word.stop).map((group) => group.word),
      ...unknownInPhrases,
    ],
    everything,
    wordless,
  }
}

type Weighed = Group & { readonly count: number; readonly rarity: number }

/** Ways of several terms are marked only when the asker finds something by them. */
function weigh(group: Group, counting: Counting, all: number): Weighed {
  const count = newByWay(group).reduce((sum, text) => sum + counting.of(text), 0)
  const ways = group.ways.filter(({ terms }) => terms.length === 1 || counting.of(allOf(terms)) > 0)
  return { ...group, ways, count: Math.min(count, all), rarity: rarity(count, all) }
}

function countGroup(counting: Counting, group: Group) {
  for (const text of newByWay(group)) counting.add(text)
  for (const { terms } of group.ways) if (terms.length > 1) counting.add(allOf(terms))
}

/** For each way what it finds and those before it do not, so that an entry counts once. */
function newByWay({ ways }: Group): string[] {
  const single = ways.filter(({ terms }) => terms.length === 1)
  const several = ways.filter(({ terms }) => terms.length > 1)
  return [...single, ...several].map(({ terms }, at) => {
    const before = single.slice(0, at).map((way) => `-${phrase(way.terms)}`)
    return before.join('') + allOf(terms)
  })
}

/** Stop words and common words count only when there is nothing better in the question. */
function groupsThatCount(
  all: readonly Weighed[],
  entries: number,
  ranked: boolean,
): Pick<Scored, 'groups' | 'ranked'> {
  const told = all.filter((group) => !group.word.stop)
  const isCommon = (group: Weighed) => entries >= common.entries && group.count > common.share * entries
  const rare = told.filter((group) => !isCommon(group))
  if (rare.some((group) => group.count > 0)) return { groups: rare, ranked: true }
  if (told.length > 0) return { groups: told, ranked: ranked || told.length === rare.length }
  return { groups: all, ranked }
}

function rarity(count: number, all: number): number {
  return Math.log(1 + Math.max(0.5, all - count + 0.5) / (count + 0.5))
}

/** A last word that nobody wrote may be the beginning of words that somebody did. */
async function withBeginnings(
  groups: readonly Group[],
  analyse: Analyser,
  counting: Counting,
  asking: Asking,
): Promise<readonly Group[]> {
  const last = groups.reduce<Group | undefined>((a, b) => (a && a.word.end > b.word.end ? a : b), undefined)
  if (!last || last.word.text.length < 2) return groups
  if (weigh(last, counting, Number.POSITIVE_INFINITY).count > 0) return groups
  const typed = fold(last.word.text)
  const [words = []] = await asking.likeWords([{ text: typed, filter: counting.filter, limit: lookedAt }])
  const terms = new Set(
    words.filter((each) => fold(each).startsWith(typed)).map((each) => analyse(each.toLowerCase()).term),
  )
  const ways = [...terms].map((term) => ({ terms: [term], factor: prefixFactor }))
  if (ways.length === 0) return groups
  const begun = { ...last, ways: [...last.ways, ...ways] }
  countGroup(counting, begun)
  await counting.look()
  return groups.map((group) => (group === last ? begun : group))
}

/** Counts that were asked for, by what was asked. */
class Counting {
  readonly #counts = new Map<string, number>()
  readonly #asked = new Set<string>()

  constructor(
    private readonly asking: Asking,
    readonly filter: readonly string[],
  ) {}

  add(text: string) {
    if (!this.#counts.has(text)) this.#asked.add(text)
  }

  async look() {
    const texts = [...this.#asked]
    this.#asked.clear()
    const counts = await this.asking.counts(
      texts.map((text): Counted => ({ text: text, filter: this.filter })),
    )
    for (const [index, text] of texts.entries()) this.#counts.set(text, counts[index] ?? 0)
  }

  of(text: string): number {
    return this.#counts.get(text) ?? 0
  }
}
