/** A query with what is worth finding for it. */
export interface Query {
  readonly query: string
  /** The way of typing, or what was changed. */
  readonly category: string
  /** Key of an entry → how good it is as an answer; what is not named is worth 0. */
  readonly grades: ReadonlyMap<string, number>
}
