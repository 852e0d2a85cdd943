/** A reaction as a reader sees it. */
export interface ShownReaction {
  readonly id: string
  readonly name: string
  /** Organisations of who wrote it, where they have an account. */
  readonly organisations: readonly string[]
  readonly text: string
  readonly at: string
  readonly isEdited: boolean
  /** Its author took it away; answers to it stay. */
  readonly isDeleted: boolean
  readonly isAnswered: boolean
  /** What the viewer may do with it. */
  readonly may: { readonly change: boolean; readonly markAnswered: boolean }
}

/** A reaction with its answers, the oldest first. */
export interface Thread extends ShownReaction {
  readonly answers: readonly ShownReaction[]
}

/** What is said under an entry. */
export interface Talk {
  /** Whether one can react: not to what is archived. */
  readonly isOpen: boolean
  readonly threads: readonly Thread[]
}
