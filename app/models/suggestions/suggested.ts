/** Something that is suggested while somebody types in a search field. */
export interface Suggested {
  /** What it is one of; those of a group stand together. */
  readonly group: string
  readonly label: string
  /** What it is where the group holds several kinds. */
  readonly note?: string
  /** Where it leads. */
  readonly href: string
  /** What would stand in the field, when it completes what was typed. */
  readonly words?: string
}
