/** Who asks. Every read takes one, and gives only what one of its principals may read. */
export interface Viewer {
  /** `public`, `network`, `organisation:…`, `person:…`; what is compared with the readers of an entry. */
  readonly principals: readonly string[]
}

/** Anyone, without an account. */
export const visitor: Viewer = { principals: ['public'] }
