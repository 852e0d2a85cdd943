import type {
  ComparableAnswer,
  ComparableQuestion,
  SearchAnswer,
  SearchQuestion,
  SuggestionAnswer,
  SuggestionQuestion,
} from '#app/models/search/port.ts'

/** Where the worker finds its things. */
export interface WorkerSettings {
  readonly databaseFile: string
  readonly dataDir: string
  readonly lexiconFile: string
  readonly synonymsFile: string
}

/** What the worker is asked. */
export type Request =
  | { readonly id: number; readonly ask: 'search'; readonly question: SearchQuestion }
  | { readonly id: number; readonly ask: 'comparable'; readonly question: ComparableQuestion }
  | { readonly id: number; readonly ask: 'suggest'; readonly question: SuggestionQuestion }
  | { readonly id: number; readonly ask: 'health' }
  | { readonly id: number; readonly ask: 'close' }

export interface Health {
  readonly entries: number
  readonly generation: number
  readonly segments: number
  /** Bytes of memory that the thread's arrays and objects take. */
  readonly memory: number
}

/** What it says. */
export type Response =
  /** The index is loaded, or has caught up with much. */
  | { readonly ready: true }
  /** Much has changed: until it is ready, an answer may take longer than answers do. */
  | { readonly loading: true }
  | { readonly log: string }
  | { readonly id: number; readonly answer: SearchAnswer }
  | { readonly id: number; readonly comparable: ComparableAnswer }
  | { readonly id: number; readonly suggestions: SuggestionAnswer }
  | { readonly id: number; readonly health: Health }
  | { readonly id: number; readonly closed: true }
  | { readonly id: number; readonly error: string }
