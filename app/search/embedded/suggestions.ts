import type { SuggestionAnswer, SuggestionQuestion } from '#app/models/search/port.ts'
import { completionsOf } from './completions.ts'
import type { Surroundings } from './interpret.ts'
import type { PlaceNames } from './place-names.ts'
import type { Readable } from './readable.ts'
import { titlesWith } from './titles.ts'
import { typedOf } from './typed.ts'

/**
 * What somebody who is typing may mean.
 *
 * @param everybody what someone without an account may read: the only words that anybody is offered.
 */
export function suggestions(
  { text, readers, completions, entries, places }: SuggestionQuestion,
  around: Surroundings,
  { everybody, placeNames }: { readonly everybody: Readable; readonly placeNames: PlaceNames },
): Omit<SuggestionAnswer, 'generation'> {
  const typed = typedOf(text)
  if (typed === undefined) return { completions: [], entries: entries.map(() => []), places: [] }
  const offered = readers.includes('public')
  return {
    completions: offered ? completionsOf(typed, completions, { ...around, readable: everybody }) : [],
    entries: titlesWith(typed, entries, around),
    places: typed.excludes ? [] : placeNames.startingWith(text, places, around),
  }
}
