/** What a form library knows of a field. */
export interface FieldState {
  readonly id: string
  readonly name: string
  readonly errors?: readonly string[]
  readonly initialValue?: unknown
}

/** How a field is introduced. */
export interface FieldWords {
  readonly label: string
  readonly help?: string
  /** An example of an answer. */
  readonly example?: string
  readonly optional?: boolean
}
