/** How the index on the search server stands, for who administers the site. */
export interface SearchServerState {
  /** Changes that are still to be sent. */
  readonly waiting: number
  /** What is the matter and since when; null when nothing is. */
  readonly trouble: { readonly message: string; readonly since: string } | null
  /** Entries that the server does not take, with its reason. */
  readonly refused: readonly { readonly id: string; readonly title: string; readonly reason: string }[]
}
