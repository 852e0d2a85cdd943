import { tokens } from '#app/search/analysis/tokens.ts'
import type { Analyser } from '#app/search/analysis/words.ts'
import type { SynonymGroup } from '#app/search/synonyms.server.ts'

/** What to search beside the words of a question. */
export interface FoundSynonyms {
  /** For each word the other expressions, each as the terms that must all be there. */
  readonly perWord: readonly (readonly (readonly string[])[])[]
  /** The same as they are written in the list. */
  readonly written: readonly string[]
}

interface Expression {
  readonly written: string
  readonly terms: readonly string[]
}

/** The list of synonyms in terms of the index. */
export class Synonyms {
  readonly #groups: readonly (readonly Expression[])[]
  /** Terms that are an expression by themselves. */
  readonly #single: readonly string[]

  constructor(
    /** As they are written in the list. */
    readonly groups: readonly SynonymGroup[],
    analyse: Analyser,
  ) {
    this.#groups = groups.map((group) =>
      group.map((written) => ({
        written,
        terms: tokens(written).map((token) => analyse(token.text.toLowerCase()).term),
      })),
    )
    const terms = this.#groups.flat().map((expression) => expression.terms)
    this.#single = terms.flatMap((row) => (row.length === 1 ? row : []))
  }

  /** Whether any expression of one word starts with a folded prefix. */
  hasPrefix(prefix: string): boolean {
    return this.#single.some((term) => term.startsWith(prefix))
  }

  /** @param terms of the question in their order; an expression of more words stands there as a whole. */
  of(terms: readonly string[]): FoundSynonyms {
    const perWord = terms.map((): string[][] => [])
    const written = new Set<string>()
    for (const group of this.#groups) {
      for (const expression of group) {
        const at = indexOfRow(terms, expression.terms)
        if (at < 0) continue
        for (const other of group) {
          if (indexOfRow(terms, other.terms) >= 0) continue
          written.add(other.written)
          for (let word = at; word < at + expression.terms.length; word += 1)
            perWord[word]?.push([...other.terms])
        }
      }
    }
    return { perWord, written: [...written] }
  }
}

function indexOfRow(all: readonly string[], row: readonly string[]): number {
  return all.findIndex((_, at) => row.every((term, i) => all[at + i] === term))
}
