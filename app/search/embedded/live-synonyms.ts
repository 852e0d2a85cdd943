import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Analyser } from '#app/search/analysis/words.ts'
import { parseSynonyms } from '#app/search/synonyms.server.ts'
import { Synonyms } from './synonyms.ts'

/** So often is the file looked at when nothing else says that content changed: looking takes microseconds. */
const everyMilliseconds = 1_000

/** The synonyms of a file, read again when it changes. */
export class LiveSynonyms {
  current: Synonyms
  #state = ''
  #generation = -1
  #lookedAt = Number.NEGATIVE_INFINITY

  constructor(
    private readonly file: string,
    private readonly analyse: Analyser,
    private readonly log: (message: string) => void,
  ) {
    this.current = new Synonyms([], analyse)
  }

  /** Looks at the file when the generation is another one, and else now and then. */
  catchUp(generation: number) {
    const now = performance.now()
    if (generation === this.#generation && now - this.#lookedAt < everyMilliseconds) return
    this.#generation = generation
    this.#lookedAt = now
    const state = this.#stateOfFile()
    if (state === this.#state) return
    this.#state = state
    this.#read()
  }

  #stateOfFile(): string {
    const stat = statSync(this.file, { throwIfNoEntry: false })
    return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : 'none'
  }

  #read() {
    try {
      const groups = parseSynonyms(readFileSync(this.file, 'utf8'), path.basename(this.file))
      this.current = new Synonyms(groups, this.analyse)
    } catch (error) {
      // Searching goes on with what there was: a bad file of content never takes the site down.
      this.log(`search: the synonyms are not used: ${(error as Error).message}`)
    }
  }
}
