/** What goes for good when an entry is deleted. */
export interface Losses {
  /** What has to be typed to show that it is meant. */
  readonly title: string
  readonly versions: number
  readonly reactions: number
  readonly files: number
  /** That readers asked in private. */
  readonly questions: number
  /** Names of others who wrote something that is no version yet. */
  readonly writers: readonly string[]
  /** How many other texts point at it. */
  readonly pointing: number
  /** Why it can't be deleted, in Dutch, with what to do; null when it can. */
  readonly hindrance: string | null
}
