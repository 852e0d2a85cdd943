import { common, rarity, weakFactor } from '#app/search/embedded/score.ts'
import type { Group } from './interpret.ts'
import type { Scored } from './rank.ts'
import { allOf, phrase } from './wording.ts'

/** How much each text finds. */
export interface Counts {
  of(text: string): number
}

type Counted = Group & { readonly count: number }

/** The texts whose counts a group is weighed by. */
export function textsToCount(group: Group): string[] {
  return [...newByWay(group), ...group.ways.flatMap(({ terms }) => (terms.length > 1 ? [allOf(terms)] : []))]
}

/** A group with how many entries it finds; ways of several terms are kept only when something is found by them. */
export function counted(group: Group, counts: Counts, all: number): Counted {
  const count = newByWay(group).reduce((sum, text) => sum + counts.of(text), 0)
  const ways = group.ways.filter(({ terms }) => terms.length === 1 || counts.of(allOf(terms)) > 0)
  return { ...group, ways, count: Math.min(count, all) }
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

/** The groups that count with what they weigh, as in the embedded engine. */
export function weighedGroups(
  groups: readonly Counted[],
  all: number,
  withPhrases: boolean,
): Pick<Scored, 'groups' | 'ranked'> {
  const { groups: telling, ranked } = groupsThatCount(groups, all)
  const strong = telling.some((group) => group.count > 0 && !group.word.weak)
  return {
    groups: telling.map((group) => {
      const worth = strong && group.word.weak ? weakFactor : 1
      return { ...group, worth, rarity: rarity(group.count, all) * worth }
    }),
    ranked: ranked || withPhrases,
  }
}

/** Stop words and common words count only when there is nothing better in the question. */
function groupsThatCount(groups: readonly Counted[], all: number) {
  const told = groups.filter((group) => !group.word.stop)
  const isCommon = (group: Counted) => all >= common.entries && group.count > common.share * all
  const rare = told.filter((group) => !isCommon(group))
  if (rare.some((group) => group.count > 0)) return { groups: rare, ranked: true }
  if (told.length > 0) return { groups: told, ranked: told.length === rare.length }
  return { groups, ranked: false }
}
