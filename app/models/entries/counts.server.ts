import { asc, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { answerIfAny } from '#app/models/search/answer-if-any.ts'
import type { SearchAnswer } from '#app/models/search/port.ts'
import * as t from '#db/schema/index.ts'
import { cardsWhere } from './cards-where.server.ts'
import { caseKinds, type KindName } from './kinds/index.ts'
import type { CountedTheme } from './views.ts'

/**
 * How many entries of these kinds the viewer finds; null when no search engine can say. The index has counted them
 * already, in a thread of its own: counting rows takes longer the more there are.
 */
export async function countEntries(ask: Ask, kinds: readonly KindName[]): Promise<number | null> {
  return (await counted(ask, kinds))?.total ?? null
}

/** The themes by title, each with how many cases, tools and leerkringen the viewer finds in it. */
export async function themesWithCounts(ask: Ask): Promise<CountedTheme[]> {
  const [cases, tools, leerkringen] = await Promise.all([
    counted(ask, caseKinds),
    counted(ask, ['tool']),
    counted(ask, ['leerkring']),
  ])
  const themes = await cardsWhere(ask, eq(t.entries.kind, 'thema'), { order: [asc(t.entries.title)] })
  return themes.map((card) => ({
    card,
    counts:
      cases && tools && leerkringen
        ? {
            cases: inTheme(cases, card.id),
            tools: inTheme(tools, card.id),
            leerkringen: inTheme(leerkringen, card.id),
          }
        : null,
  }))
}

function inTheme({ facets }: SearchAnswer, id: string): number {
  return facets.thema?.find(({ value }) => value === id)?.count ?? 0
}

function counted(ask: Ask, kinds: readonly KindName[]): Promise<SearchAnswer | null> {
  return answerIfAny(ask.search, {
    text: '',
    readers: ask.viewer.principals,
    kinds,
    chosen: {},
    counted: ['thema'],
    sort: 'nieuwste',
    offset: 0,
    limit: 0,
  })
}
