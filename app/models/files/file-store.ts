import type { Ask } from '#app/models/ask.ts'
import type { Unfit } from './unfit.ts'

/** Bytes that came in and are not kept yet. */
export interface Arrived {
  /** Of the folder that all of it stands in until it is kept or forgotten. */
  readonly folder: string
  readonly bytes: number
}

/** What came in, made ready to be kept: of a picture everything but the picture is gone. */
export interface Ready {
  readonly folder: string
  /** SHA-256 of the bytes that are kept. */
  readonly hash: string
  readonly type: string
  readonly bytes: number
  /** Of a picture, in pixels. */
  readonly width: number | null
  readonly height: number | null
}

export type Examined =
  | { readonly ok: true; readonly ready: Ready }
  | { readonly ok: false; readonly unfit: Unfit }

/** Bytes that are kept. */
export interface Opened {
  readonly bytes: number
  /** @param range first and last byte; all of them without it. */
  stream(range?: { readonly first: number; readonly last: number }): ReadableStream<Uint8Array>
}

/** Where the bytes of files are: under their hash, so that what is there twice is kept once. */
export interface FileStore {
  /**
   * Takes bytes in as they come.
   *
   * @returns null, with nothing left behind, when there are more than `most`.
   * @throws what the bytes throw, or DiskFull; nothing is left behind then either.
   */
  receive(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Arrived | null>
  /**
   * Finds out by content what came in, has it scanned and makes it ready; takes seconds at most.
   *
   * @param name how the sender calls it: text does not say itself what it is.
   * @throws DiskFull
   */
  examine(arrived: Arrived, name: string): Promise<Examined>
  /** The same for what was reviewed in git: it is kept as it is or not at all, and not scanned. */
  examineAsIs(arrived: Arrived, name: string): Promise<Examined>
  /** Gives what is ready its place; call it within the transaction that writes the row. */
  keep(ready: Ready): void
  /** Removes what is left of something that came in, kept or not. */
  forget({ folder }: Pick<Arrived, 'folder'>): Promise<void>
  /** @param width one of the widths of a picture. @returns null when there is none. */
  open(hash: string, width?: number): Promise<Opened | null>
  /** The hashes of which bytes are kept that were there before an instant. */
  kept(before: Date): AsyncIterable<string>
  /** Removes the bytes of a hash; call it within a transaction that sees that no row has it. */
  remove(hash: string): void
  /** Removes what came in before an instant and was neither kept nor forgotten: its process ended. */
  clear(before: Date): Promise<void>
}

/** What is asked of files needs the place where their bytes are. */
export interface FilesAsk extends Ask {
  readonly files: FileStore
}
