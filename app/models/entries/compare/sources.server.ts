import type { Ask } from '#app/models/ask.ts'
import { cardsById } from '../cards.server.ts'
import { type EntryDocument, references } from '../document.ts'
import type { FactSources } from '../facts.ts'

/** What is needed to show the fields of these documents to the asker. */
export async function sourcesFor(
  { store, viewer, places }: Ask,
  documents: readonly (EntryDocument | undefined)[],
): Promise<FactSources> {
  const targets = documents.flatMap((document) => (document ? references(document) : []))
  const linked = await cardsById(
    store.read,
    viewer,
    targets.map(({ target }) => target),
  )
  return { linked, places }
}
