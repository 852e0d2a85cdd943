import type { Fields } from './fields/field.ts'

/** The accent of a page, one for each family of kinds (look.md). */
export type Accent = 'leaf' | 'brick' | 'water' | 'plum'

/** What a kind of entry is; everything about it follows from its fields. */
export interface Kind<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name
  /** First segment of its addresses: `/toolbox/het-plein`; empty for a fixed page, which stands at the root. */
  readonly path: string
  readonly label: { readonly one: string; readonly many: string }
  readonly accent: Accent
  /** A case can be searched as an ervaring and compared with others. */
  readonly isCase: boolean
  /** Raised when the meaning of its fields changes; then an upcaster comes with it. */
  readonly version: number
  /** Fields of the entry itself (beside the title) without which it can't be submitted. */
  readonly needs: readonly ('summary' | 'themes' | 'owner' | 'body')[]
  /** Fields that make the line of context under a title in a list, in this order. */
  readonly context: readonly string[]
  /** The field with the day on which it takes place, for the agenda. */
  readonly day?: string
  /** Its lists stand in the order of titles until somebody asks for something; else the newest come first. */
  readonly listedByTitle?: true
  readonly fields: F
}

/** The definition of a kind; where it names fields they are its own. */
type Definition<Name extends string, F extends Fields> = Kind<Name, F> & {
  readonly context: readonly (keyof F & string)[]
  readonly day?: keyof F & string
}

/** Defines a kind. */
export function kind<const Name extends string, F extends Fields>(
  definition: Definition<Name, F>,
): Kind<Name, F> {
  return definition
}
