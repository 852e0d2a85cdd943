/** One value of a fixed list: its slug (in addresses and files), its Dutch label and one line that explains it. */
export interface Term {
  readonly slug: string
  readonly label: string
  readonly explanation: string
}

/** A fixed list of values in the order in which screens show them. */
export interface Vocabulary<Slug extends string = string> {
  readonly name: string
  readonly slugs: readonly [Slug, ...Slug[]]
  readonly terms: readonly Term[]
  /** The Dutch label of a value; the slug itself when the list does not know it. */
  label(slug: string): string
}

/**
 * Makes a vocabulary out of `slug: [label, explanation]` lines; their order is the order on screen.
 *
 * @param name what the list is called in messages, in Dutch.
 */
export function vocabulary<const Lines extends Record<string, readonly [label: string, explanation: string]>>(
  name: string,
  lines: Lines,
): Vocabulary<keyof Lines & string> {
  const terms = Object.entries(lines).map(([slug, [label, explanation]]) => ({ slug, label, explanation }))
  const labels = new Map(terms.map((term) => [term.slug, term.label]))
  return {
    name,
    slugs: terms.map((term) => term.slug) as [keyof Lines & string, ...(keyof Lines & string)[]],
    terms,
    label: (slug) => labels.get(slug) ?? slug,
  }
}
