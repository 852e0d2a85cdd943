/** An answer of the site, for the bare server to give again. */
export interface Taped {
  readonly address: string
  readonly status: number
  /** Names and values in turn, without those that Node adds itself. */
  readonly headers: readonly string[]
  readonly body: Buffer
}

/** What a process has used so far. */
export interface Usage {
  readonly residentBytes: number
  /** Processor time of all its threads, in microseconds. */
  readonly cpuMicroseconds: number
}

/** What the site's process says once it listens; the site twice on the same services. */
export interface SiteReady {
  /** Keeps answers for visitors, as the site does. */
  readonly kept: number
  /** Makes every page anew. */
  readonly made: number
  /** Bytes of the arrays and objects of the search worker. */
  readonly searchBytes: number
}

/** What the process of the bare server says once it listens. */
export interface BareReady {
  readonly port: number
}
