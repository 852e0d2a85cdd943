/** A remark of who reviews, on a part of a text. */
export interface Remark {
  readonly id: string
  readonly field: string
  readonly label: string
  /** Name of the control of the form. */
  readonly at: string
  readonly text: string
  readonly by: string
}
