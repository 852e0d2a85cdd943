/** A reaction that waits for an answer of who wrote the entry. */
export interface ToAnswer {
  readonly id: string
  readonly by: string
  readonly text: string
  /** `3 dagen geleden` */
  readonly since: string
  readonly entry: { readonly id: string; readonly title: string; readonly path: string }
}
