import type { Asking } from './asking.server.ts'

/** How much each of several texts finds, asked together and once. */
export class Counting {
  readonly #asking: Asking
  readonly #counts = new Map<string, number>()
  readonly #asked = new Set<string>()

  /** @param filter what all of them keep to; @param among terms, unless words as they are written are meant. */
  constructor(
    asking: Asking,
    readonly filter: readonly string[],
    private readonly among: 'terms' | 'words' = 'terms',
  ) {
    this.#asking = asking
  }

  add(...texts: readonly string[]) {
    for (const text of texts) if (!this.#counts.has(text)) this.#asked.add(text)
  }

  /** Counts what was added since. */
  async look() {
    const texts = [...this.#asked]
    this.#asked.clear()
    const counts = await this.#asking.counts(
      texts.map((text) => ({ text, filter: this.filter, among: this.among })),
    )
    for (const [index, text] of texts.entries()) this.#counts.set(text, counts[index] ?? 0)
  }

  of(text: string): number {
    return this.#counts.get(text) ?? 0
  }
}
