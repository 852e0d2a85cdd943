import { fold } from '#app/models/texts/fold.ts'
import type { Analyser } from '#app/search/analysis/words.ts'
import { prefixFactor } from '#app/search/embedded/interpret.ts'
import { rarity } from '#app/search/embedded/score.ts'
import { spellingFactors } from '#app/search/embedded/spellings.ts'
import type { Synonyms } from '#app/search/embedded/synonyms.ts'
import { parseQuery, type QueryWord } from '#app/search/query.ts'
import type { Asking } from './asking.server.ts'
import { Counting } from './counting.server.ts'
import { readersFilter } from './filter.ts'
import { type Asked, type Group, interpret, type Way } from './interpret.ts'
import type { Scored } from './rank.ts'
import { counted, textsToCount, weighedGroups } from './weigh-groups.ts'
import { allOf, phrase } from './wording.ts'

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
  const everything = query.words.length + query.phrases.length === 0
  if (everything) {
    const scored = { groups: [], phrases: [], ranked: false }
    return { asked, scored, unknown: [], everything, wordless: query.without.length === 0 }
  }
  const counting = new Counting(asking, [readersFilter(readers)])
  counting.add('', ...asked.groups.flatMap(textsToCount), ...asked.joined.map(({ term }) => allOf([term])))
  for (const { terms } of asked.phrases) counting.add(phrase(terms), ...terms.map((term) => allOf([term])))
  await counting.look()
  const spelled = withSpellings(asked, counting)
  counting.add(...spelled.flatMap(textsToCount))
  await counting.look()
  const all = counting.of('')
  const groups = (await withBeginnings(spelled, analyse, counting, asking)).map((group) =>
    counted(group, counting, all),
  )
  return {
    asked: { ...asked, groups },
    scored: {
      ...weighedGroups(groups, all, asked.phrases.length > 0),
      phrases: asked.phrases.map((each) => ({
        ...each,
        rarity: rarity(counting.of(phrase(each.terms)), all),
      })),
    },
    unknown: [
      ...groups.filter((group) => group.count === 0 && !group.word.stop).map((group) => group.word),
      ...asked.phrases.flatMap(({ words, terms }) =>
        words.filter((_, i) => counting.of(allOf([terms[i] ?? ''])) === 0),
      ),
    ],
    everything,
    wordless: false,
  }
}

/** Compounds of two words, where there are any; and the parts of a compound that no text has. */
function withSpellings({ groups, joined }: Asked, counting: Counting): Group[] {
  return groups.map((group, index) => {
    const compounds = joined
      .filter(({ at, term, synonyms }) => {
        const isWord = counting.of(allOf([term])) > 0 || synonyms.length > 0
        return isWord && (at === index || at === index - 1)
      })
      .flatMap(({ term, synonyms }): Way[] => [
        { terms: [term], factor: spellingFactors.joined },
        ...synonyms,
      ])
    const isNowhere = counting.of(allOf(group.ways[0]?.terms ?? [])) === 0
    const pieces = (isNowhere ? group.pieces : []).map(
      (piece): Way => ({ terms: [piece], factor: spellingFactors.part, piece: true }),
    )
    return { ...group, ways: [...group.ways, ...compounds, ...pieces] }
  })
}

/** A last word that nobody wrote may be the beginning of words that somebody did. */
async function withBeginnings(
  groups: readonly Group[],
  analyse: Analyser,
  counting: Counting,
  asking: Asking,
): Promise<readonly Group[]> {
  const last = groups.reduce<Group | undefined>((a, b) => (a && a.word.end > b.word.end ? a : b), undefined)
  if (!last || last.word.text.length < 2 || last.ways.some((way) => way.piece)) return groups
  if (counted(last, counting, Number.POSITIVE_INFINITY).count > 0) return groups
  const typed = fold(last.word.text)
  const [words = []] = await asking.likeWords([{ text: typed, filter: counting.filter, limit: lookedAt }])
  const terms = new Set(
    words.filter((each) => fold(each).startsWith(typed)).map((each) => analyse(each.toLowerCase()).term),
  )
  if (terms.size === 0) return groups
  const ways = [...terms].map((term): Way => ({ terms: [term], factor: prefixFactor }))
  const begun = { ...last, ways: [...last.ways, ...ways] }
  counting.add(...textsToCount(begun))
  await counting.look()
  return groups.map((group) => (group === last ? begun : group))
}
