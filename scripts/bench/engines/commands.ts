import type { EntryDocument } from '#app/models/entries/document.ts'
import type { Searched } from './contender.ts'
import type { ContenderName } from './contenders.ts'

/** What the process of an engine is told first. */
export interface Setting {
  readonly name: ContenderName
  readonly searched: Searched
}

/** What it is asked then; each has an answer. */
export type Command =
  /** `Made` */
  | { readonly command: 'index' }
  /** `Memory` when it has answered its first question. */
  | { readonly command: 'open'; readonly first: string }
  /** `Answered`; for no longer than so many seconds. */
  | { readonly command: 'ask'; readonly texts: readonly string[]; readonly seconds: number }
  /**
   * `Kept`: the cases to compare later. Sent long before, for they are much: new in memory, they would be moved twice
   * when garbage is collected, and that would be taken for what the questions leave behind.
   */
  | { readonly command: 'keep'; readonly cases: readonly EntryDocument[] }
  /** `Answered`; nothing when the engine does not answer it. */
  | { readonly command: 'compare' }
  | { readonly command: 'suggest'; readonly texts: readonly string[] }
  /**
   * `Answered` for each round that was asked, by a thread that does nothing but take as long; none when the engine
   * answers in no other thread.
   */
  | { readonly command: 'echo'; readonly seconds: number }
  /** `Published` as soon as its title, which has the word, is found. */
  | { readonly command: 'publish'; readonly document: EntryDocument; readonly word: string }
  /** `Memory` */
  | { readonly command: 'memory' }

/** Asks the process of an engine. */
export type Ask = <T>(command: Command) => Promise<T>

export interface Made {
  readonly seconds: number
  readonly bytes: number | null
}

export interface Answered {
  /** Milliseconds of each question. */
  readonly durations: readonly number[]
  /** Entries found by each. */
  readonly found: readonly number[]
  /** Milliseconds that the thread that asks was busy with each question. In the site it serves the pages. */
  readonly busy: readonly number[]
  /** Milliseconds of that in which it collected garbage. */
  readonly collecting: readonly number[]
  /** The longest time that something else would have waited for that thread, whatever it was that held it. */
  readonly longestDelay: number
}

export interface Kept {
  readonly cases: number
}

export interface Published {
  /** From the beginning of publishing until the answer had it; null when it was not found within a minute. */
  readonly milliseconds: number | null
}

export interface Memory {
  /** Of the process (RSS): before it opened the engine, and now. */
  readonly before: number
  readonly now: number
  readonly serverBytes: number | null
}
