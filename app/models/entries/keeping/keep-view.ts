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
  readonly archived: { readonly reason: string } | null
  readonly mayArchive: boolean
  /** Organisations that it can be given to; null when the asker may not. */
  readonly organisations: readonly Choice[] | null
}
