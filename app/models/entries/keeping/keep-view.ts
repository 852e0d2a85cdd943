import type { Losses } from '../deleting/losses.ts'
import type { PleinPerson } from './plein-people.server.ts'

/** Something to choose. */
interface Choice {
  readonly value: string
  readonly label: string
}

/** All that can be done with an entry beside writing in it. */
export interface KeepView {
  readonly id: string
  readonly title: string
  readonly authors: readonly { readonly id: string; readonly name: string; readonly isAsker: boolean }[]
  /** Members of the owner that are no author yet. */
  readonly colleagues: readonly Choice[]
  /** Who can take over: co-authors and members of the owner. */
  readonly successors: readonly Choice[]
  readonly mayNameAuthors: boolean
  /** Who is named on a plein, and who can be without being asked; null for other kinds and who may not name them. */
  readonly plein: { readonly named: readonly PleinPerson[]; readonly nameable: readonly Choice[] } | null
  readonly archived: { readonly reason: string } | null
  readonly mayArchive: boolean
  /** Whether reactions of members wait until somebody looked; null when the asker does not decide about that. */
  readonly moderated: boolean | null
  /** Organisations that it can be given to; null when the asker may not. */
  readonly organisations: readonly Choice[] | null
  /** What is lost when it is deleted; null when the asker may not. */
  readonly losses: Losses | null
}
