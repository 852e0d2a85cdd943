import { Refused } from '#app/models/refused.ts'
import { addFile } from './add-file.server.ts'
import type { Arrived, FilesAsk } from './file-store.ts'
import { tooLarge } from './unfit.ts'
import type { FileView } from './views.ts'

/** A file of a form, with what was typed of it. */
export interface GivenFile {
  readonly name: string
  /** Null when it is too large. */
  readonly arrived: Arrived | null
  readonly alt: string
}

/** What became of a file: it was kept, or not and why. */
export type Kept = { readonly kept: FileView } | { readonly refused: Refused }

/**
 * Puts files that came in with an entry; one that is refused leaves the others alone.
 *
 * @throws NotFound when the asker may not.
 */
export async function addFiles(ask: FilesAsk, entryId: string, given: readonly GivenFile[]): Promise<Kept[]> {
  const outcomes: Kept[] = []
  for (const { name, arrived, alt } of given) outcomes.push(await added({ name, arrived, alt }))
  return outcomes

  async function added({ name, arrived, alt }: GivenFile): Promise<Kept> {
    if (arrived === null) return { refused: tooLarge() }
    try {
      return { kept: await addFile(ask, entryId, { arrived, name, alt }) }
    } catch (error) {
      if (error instanceof Refused) return { refused: error }
      throw error
    }
  }
}
