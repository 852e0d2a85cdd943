/** Entries in a database of their own, for engines to search. */
export interface Corpus {
  readonly databaseFile: string
  readonly dataDir: string
  readonly synonymsFile: string
  readonly entries: readonly CorpusEntry[]
  /** The key of an entry by its id. */
  keyOf(id: string): string | undefined
}

/** An entry as the queries name it: by its file, or by the id of the page it was made of. */
export interface CorpusEntry {
  readonly key: string
  readonly title: string
  readonly summary: string
  /** All that can be searched in, as one text. */
  readonly text: string
}
