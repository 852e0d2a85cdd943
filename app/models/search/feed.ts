/** Keeps an index outside of the site in line with the database. */
export interface SearchFeed {
  /** Begins to look after each commit of this process whether there is something to send. */
  start(): void
  /** Looks whether there is something to send, and whether what failed is due again. */
  wake(): void
  /** Compares all of the index with the database, and mends what differs. */
  check(): Promise<void>
  /** Takes up nothing more, and resolves when what is under way has ended or was given up. */
  stop(): Promise<void>
}

/** Where no index is to be fed. */
export const noFeed: SearchFeed = {
  start: () => undefined,
  wake: () => undefined,
  check: async () => undefined,
  stop: async () => undefined,
}
