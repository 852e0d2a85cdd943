import { versionWith } from '#app/search/analysis/analyse.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import { SearchIndex } from './index.ts'
import type { Rows } from './rows.ts'
import { readSnapshot, type SnapshotKey, writeSnapshot } from './snapshot.server.ts'

/** So many entries go into one segment while the index is built; more would need more memory at once. */
const batch = 2000

/** With more changes at once than this, catching up takes longer than a question may. */
const many = 500

/** Is told what happens to the index of a database. */
export interface Telling {
  log(message: string): void
  /** It begins to catch up with so much that it takes long. */
  loading(): void
  /** It has caught up. */
  ready(): void
}

/** The index of a database: loaded from the snapshot or the rows, and kept up with the change log. */
export class LiveIndex {
  index = new SearchIndex()
  generation = -1
  #snapshotGeneration = -1

  constructor(
    private readonly rows: Rows,
    private readonly file: string,
    private readonly lexicon: Lexicon,
    private readonly say: Telling,
  ) {}

  /** Loads the snapshot when it is beyond doubt, else builds the index from the rows. */
  load() {
    this.rows.inOneState(() => {
      if (!this.#loadSnapshot()) this.#build()
    })
  }

  /** Applies what has changed since; the caller holds one state of the database. */
  catchUp() {
    const now = this.rows.generation()
    if (now === this.generation) return
    const changed = now > this.generation ? this.rows.changedSince(this.generation) : undefined
    if (changed !== undefined && changed.length <= many) return this.#apply(changed)
    this.say.loading()
    if (changed === undefined) {
      this.say.log('search: the change log does not reach the index; it is built again')
      this.#build()
    } else this.#apply(changed)
    this.say.ready()
  }

  /** Whether the snapshot on disk is older than the index. */
  get unsaved(): boolean {
    return this.#snapshotGeneration !== this.generation
  }

  /** Writes the snapshot; what fails is logged, the next start is slower then. */
  async save() {
    const { generation } = this
    const key = this.#key(generation)
    try {
      await writeSnapshot(this.file, key, this.index)
      this.#snapshotGeneration = generation
    } catch (error) {
      this.say.log(`search: the snapshot could not be written: ${(error as Error).message}`)
    }
  }

  #apply(changed: readonly string[]) {
    for (const id of changed) this.index.remove(id)
    this.index.add(this.rows.rows(changed))
    this.generation = this.rows.generation()
  }

  #build() {
    const index = new SearchIndex()
    const ids = this.rows.ids()
    for (let at = 0; at < ids.length; at += batch) index.add(this.rows.rows(ids.slice(at, at + batch)))
    index.compact()
    this.index = index
    this.generation = this.rows.generation()
  }

  #loadSnapshot(): boolean {
    const read = readSnapshot(this.file, (generation) => this.#key(generation))
    if (read === undefined) return false
    if ('doubt' in read) {
      this.say.log(`search: the snapshot is not used: ${read.doubt}`)
      return false
    }
    const doubt = this.#doubtOf(read.index, read.generation)
    if (doubt !== undefined) {
      this.say.log(`search: the snapshot is not used: ${doubt}`)
      return false
    }
    this.index = read.index
    this.#snapshotGeneration = read.generation
    this.#apply(this.rows.changedSince(read.generation) ?? [])
    return true
  }

  /** Every row that has not changed since must be in the snapshot with its size, and no other. */
  #doubtOf({ documents }: SearchIndex, generation: number): string | undefined {
    if (generation > this.rows.generation()) return 'it is newer than the database'
    const changed = this.rows.changedSince(generation)
    if (changed === undefined) return 'the change log does not go back so far'
    if (documents.size > 1000 && documents.count < documents.size / 2)
      return 'most of it is of entries long gone'
    const late = new Set(changed)
    const seen = new Uint8Array(documents.size)
    for (const [id, size] of this.rows.sizes()) {
      const doc = documents.find(id)
      if (!late.has(id) && (doc === undefined || documents.sizes.array[doc] !== size))
        return 'it has other entries'
      if (doc !== undefined) seen[doc] = 1
    }
    for (const doc of documents.present())
      if (seen[doc] === 0 && !late.has(documents.ids.text(doc))) return 'it has entries that are gone'
    return undefined
  }

  #key(generation: number): SnapshotKey {
    return { generation, lexicon: versionWith(this.lexicon), history: this.rows.historyUpTo(generation) }
  }
}
