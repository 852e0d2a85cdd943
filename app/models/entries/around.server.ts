import type { Ask } from '#app/models/ask.ts'
import { mostComparable } from '#app/models/comparable/most-comparable.server.ts'
import type { RecordOf } from './fields/field.ts'
import { caseKinds, type KindName, type kinds } from './kinds/index.ts'
import { lessonsAbout, lessonsOf } from './lessons.server.ts'
import { dayEnds } from './meeting-ends.ts'
import { cardsLinkingTo, newestCards } from './queries.server.ts'
import { type EntryCard, type EntryPage, longestSeries, mostOfAKind } from './views.ts'

// What the page of each kind shows beside the entry itself, for who asks. A preview asks the same.

type Around = (ask: Ask, entry: EntryPage) => Promise<{ readonly entry: EntryPage }>

/** The page of an entry of each kind, with all that stands around it. */
export const around = {
  experiment: async (ask, entry) => ({
    entry,
    pointing: await cardsLinkingTo(ask, entry.card.id, {
      kinds: ['plein', 'blog', 'bijeenkomst', 'leerkring'],
    }),
    lessons: await lessonsAbout(ask, [entry.card.id]),
    comparable: await mostComparable(ask, entry.document),
  }),
  plein: async (ask, entry) => {
    const blogs = await cardsLinkingTo(ask, entry.card.id, { kinds: ['blog'], field: 'about' })
    return {
      entry,
      blogs,
      followedBy: await cardsLinkingTo(ask, entry.card.id, { kinds: ['plein'], field: 'follows' }),
      lessons: await lessonsOf(ask, blogs),
      comparable: await mostComparable(ask, entry.document),
    }
  },
  blog: async (ask, entry) => {
    const { about } = recordOf('blog', entry)
    const blogs = about ? await cardsLinkingTo(ask, about, { kinds: ['blog'], field: 'about' }) : []
    return { entry, others: withoutItself(blogs, entry) }
  },
  tool: async (ask, entry) => {
    const pointing = await cardsLinkingTo(ask, entry.card.id)
    const usedIn = pointing.filter(({ kind }) => kind === 'experiment' || kind === 'plein')
    const lessons = await lessonsAbout(
      ask,
      usedIn.map(({ id }) => id),
    )
    return { entry, usedIn, leerkringen: pointing.filter(({ kind }) => kind === 'leerkring'), lessons }
  },
  leerkring: async (ask, entry) => {
    const pointing = await cardsLinkingTo(ask, entry.card.id, { most: longestSeries })
    return {
      entry,
      meetings: byDay(pointing.filter(({ kind }) => kind === 'bijeenkomst')),
      others: pointing.filter(({ kind }) => kind !== 'bijeenkomst'),
    }
  },
  bijeenkomst: async (ask, entry) => {
    const { leerkring } = recordOf('bijeenkomst', entry)
    const series = leerkring
      ? await cardsLinkingTo(ask, leerkring, { kinds: ['bijeenkomst'], most: longestSeries })
      : []
    const end = endOf(entry)
    return { entry, past: end !== null && end <= ask.now, others: byDay(withoutItself(series, entry)) }
  },
  thema: async (ask, entry) => {
    const newest = (...some: KindName[]) =>
      newestCards(ask, { kinds: some, theme: entry.card.id, limit: mostOfAKind })
    return {
      entry,
      cases: await newest(...caseKinds),
      blogs: await newest('blog'),
      tools: await newest('tool'),
      leerkringen: await newest('leerkring', 'bijeenkomst'),
    }
  },
  organisatie: async (ask, entry) => {
    const { places = [] } = recordOf('organisatie', entry)
    const known = places.flatMap((slug) => ask.places.get(slug) ?? [])
    return {
      entry,
      gemeenten: known.map((gemeente) => ({ gemeente, today: ask.places.today(gemeente) })),
      pointing: await cardsLinkingTo(ask, entry.card.id),
    }
  },
  pagina: async (_ask, entry) => ({ entry }),
} satisfies Readonly<Record<KindName, Around>>

/** The instant at which a meeting is over; null when its date is not known. */
export function endOf(entry: EntryPage): Date | null {
  const { date } = recordOf('bijeenkomst', entry)
  return date ? dayEnds(date) : null
}

/** The schema of the record was checked when it was written, so only the type is missing. */
function recordOf<K extends KindName>(_kind: K, { document }: EntryPage) {
  return document.record as RecordOf<(typeof kinds)[K]['fields']>
}

function withoutItself(cards: readonly EntryCard[], entry: EntryPage): EntryCard[] {
  return cards.filter(({ id }) => id !== entry.card.id)
}

function byDay(cards: readonly EntryCard[]): EntryCard[] {
  return [...cards].sort((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? ''))
}
