import type { Ask } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import { municipalityName } from '#app/models/places/municipality.ts'
import type { SuggestedPlace, SuggestionQuestion } from '#app/models/search/port.ts'
import type { Suggested } from './suggested.ts'

/** A group of suggestions that are entries. */
interface Group {
  readonly label: string
  readonly kinds: readonly KindName[]
  readonly limit: number
}

/** What is suggested where a list can open over the page. */
const everything = {
  completions: 4,
  places: 2,
  entries: [
    { label: 'Thema’s', kinds: ['thema'], limit: 2 },
    { label: 'Organisaties', kinds: ['organisatie'], limit: 2 },
    {
      label: 'Ervaringen en bijeenkomsten',
      kinds: ['experiment', 'plein', 'blog', 'bijeenkomst', 'leerkring'],
      limit: 4,
    },
    { label: 'Werkvormen', kinds: ['tool'], limit: 2 },
  ] satisfies Group[] as readonly Group[],
}

/** What is suggested between the field and its results, which have the rest and are not to be pushed away. */
const besideThem: typeof everything = {
  completions: 3,
  places: 1,
  entries: [
    { label: 'Thema’s', kinds: ['thema'], limit: 1 },
    { label: 'Organisaties', kinds: ['organisatie'], limit: 1 },
  ],
}

/**
 * What somebody may mean who is typing in a search field: words, and entries and gemeenten to go to at once.
 *
 * @param besideResults true where the results themselves are shown while typing.
 * @throws SearchUnavailable when no engine can answer.
 */
export async function suggest(ask: Ask, text: string, besideResults: boolean): Promise<Suggested[]> {
  const { entries: groups } = besideResults ? besideThem : everything
  const found = await ask.search.suggest(suggestionQuestion(text, ask.viewer.principals, besideResults))
  const pages = found.places.flatMap(({ organisation }) => organisation ?? [])
  const cards = await cardsById(ask.store.read, ask.viewer, [...found.entries.flat(), ...pages])
  const listed = new Set(found.entries.flat())
  const entries = groups.map((group, i) =>
    found.entries[i]!.flatMap((id) => (cards[id] ? entry(cards[id], group) : [])),
  )
  const places = found.places.filter(({ organisation }) => organisation === null || !listed.has(organisation))
  return [
    ...found.completions.map(completion),
    ...places.flatMap((place) => gemeente(ask, place, cards)),
    ...entries.flat(),
  ]
}

/** The question that is put to the search engine for it. */
export function suggestionQuestion(
  text: string,
  readers: readonly string[],
  besideResults: boolean,
): SuggestionQuestion {
  // Nobody means a control character.
  const words = text.replace(/\p{Cc}+/gu, ' ').trimStart()
  return { text: words, readers, ...(besideResults ? besideThem : everything) }
}

function completion(words: string): Suggested {
  return { group: 'Zoek naar', label: words, words, href: `/zoeken?${new URLSearchParams({ q: words })}` }
}

function entry({ title, kind, path }: EntryCard, { label, kinds }: Group): Suggested {
  const note = kinds.length > 1 ? { note: kindOf(kind).label.one } : {}
  return { group: label, label: title, ...note, href: path }
}

/** A gemeente leads to what happened there, else to its page. */
function gemeente(
  { places }: Ask,
  { slug, organisation }: SuggestedPlace,
  cards: Readonly<Record<string, EntryCard>>,
): Suggested[] {
  const place = places.get(slug)
  const page = organisation === null ? undefined : cards[organisation]
  if (!place || (organisation !== null && !page)) return []
  const href = page?.path ?? `/zoeken?${new URLSearchParams({ gemeente: slug })}`
  return [{ group: 'Gemeenten', label: municipalityName(place, places), href }]
}
