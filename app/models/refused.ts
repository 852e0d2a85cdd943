/** A message in two parts: what the person reads (Dutch, what to do) and what the log keeps (no personal data). */
export interface Message {
  readonly user: string
  readonly log?: Readonly<Record<string, unknown>>
  /** Name of the field that the form puts the focus on. */
  readonly field?: string
}

/** A rule of the domain does not allow it; the code names the rule. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(
    readonly code: string,
    readonly detail: Message,
  ) {
    super(code)
  }
}

/** There is no such thing, or the viewer may not know of it: the same answer. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** It stands at another address now. */
export class Moved extends Error {
  override readonly name = 'Moved'
  /** @param path the address it has now, `/toolbox/het-plein`. */
  constructor(readonly path: string) {
    super(`moved to ${path}`)
  }
}

/** It was there and has been deleted. */
export class Gone extends Error {
  override readonly name = 'Gone'
}
