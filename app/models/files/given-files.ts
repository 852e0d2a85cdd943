import type { GivenFile } from './add-files.server.ts'
import type { Arrived } from './file-store.ts'

interface Sent {
  readonly files: readonly { readonly name: string; readonly arrived: Arrived | null }[]
  readonly typed: ReadonlyMap<string, readonly string[]>
}

/** A file that was chosen, with its number in the form. */
export interface NumberedFile extends GivenFile {
  readonly number: number
}

/** The files that were chosen, each with the description that was typed beside it. */
export function givenFiles({ files, typed }: Sent): NumberedFile[] {
  const alts = typed.get('alt') ?? []
  return files
    .map(({ name, arrived }, number) => ({ number, name, arrived, alt: alts[number] ?? '' }))
    .filter(({ name, arrived }) => name !== '' || arrived === null || arrived.bytes > 0)
}
