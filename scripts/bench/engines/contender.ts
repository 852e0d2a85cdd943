import type { EntryDocument } from '#app/models/entries/document.ts'
import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'

/** What all engines search, and where they may keep what they make of it. */
export interface Searched {
  readonly databaseFile: string
  readonly dataDir: string
  readonly synonymsFile: string
  /** The search server; null when none answers. */
  readonly server: ServerAddress | null
}

/** An engine that is compared. */
export interface Contender {
  /** Makes its index out of the rows of the database. */
  index(searched: Searched, progress: (done: number, total: number) => void): Promise<Indexed>
  /** Opens what `index` has made, ready for the first question. */
  open(searched: Searched): Promise<Opened>
}

export interface Indexed {
  /** Bytes on disk; null for one that is only in memory. */
  readonly bytes: number | null
}

export interface Opened {
  /** Answers one question as completely as the engine can; gives how many entries it found. */
  ask(text: string): Promise<number>
  /** Only for an engine that is kept in line with the site: whether it answers with all that is online. */
  finds?(id: string, text: string): Promise<boolean>
  /** Only for an engine that answers it: asks what is comparable with a case. */
  comparable?(document: EntryDocument): Promise<number>
  /** Only for an engine that answers it: how much it suggests to who is typing. */
  suggest?(text: string): Promise<number>
  /** Only for an engine that answers in another thread: the last question and its answer as they went to and fro. */
  readonly exchanged?: () => Exchange | undefined
  /** Bytes of memory of a server beside this process, when there is one. */
  readonly serverBytes?: () => number | null
  close(): Promise<void>
}

/** What goes to another thread and what comes back. */
export interface Exchange {
  readonly question: object
  readonly answer: object
}
