import type { SearchEngine } from '#app/models/search/port.ts'
import type { Store } from '#db/client.ts'
import type { Municipalities } from './places/municipality.ts'
import { NotFound } from './refused.ts'
import type { Publishing } from './texts/publishing.ts'
import type { Member, Viewer } from './viewer.ts'

/** What a read needs to know: on which database, for whom and at what instant. Nothing comes out of the air. */
export interface Ask {
  readonly store: Store
  readonly search: SearchEngine
  readonly places: Municipalities
  readonly publishing: Publishing
  readonly viewer: Viewer
  readonly now: Date
}

/**
 * The member who asks.
 *
 * @throws NotFound when nobody is signed in, so that a command that forgets to look fails shut.
 */
export function memberAsking({ viewer }: Pick<Ask, 'viewer'>): Member {
  if (viewer.person === null) throw new NotFound('member')
  return viewer.person
}
