import type { Ask } from '#app/models/ask.ts'
import type { OpenedText } from '#app/models/texts/publishing.ts'
import { cardsByReference } from '../cards-by-reference.server.ts'
import { draftFor } from './draft.server.ts'

/** Texts for the editor, in their order, with the titles of entries that cards in them show. */
export interface OpenedTexts {
  readonly texts: readonly OpenedText[]
  readonly titles: Readonly<Record<string, string>>
}

/**
 * Opens texts of a draft for the editor, as they stand in the form now.
 *
 * @throws NotFound when the asker may not write in the entry.
 */
export async function openTexts(ask: Ask, entryId: string, texts: readonly string[]): Promise<OpenedTexts> {
  await draftFor(ask, entryId)
  const opened: OpenedText[] = []
  let tooSlow = false
  for (const text of texts) {
    if (tooSlow)
      opened.push({ ok: false, reason: 'Andere teksten op deze pagina kosten te veel tijd om te lezen.' })
    else {
      const one = await ask.publishing.openText(text)
      opened.push(one)
      // Who asks waits for all of them, and others for the one thread that reads.
      tooSlow = !one.ok && one.reason.includes('te veel tijd')
    }
  }
  const references = opened.flatMap((one) => (one.ok ? entriesIn(one.doc) : []))
  const cards = await cardsByReference(ask.store.read, ask.viewer, references)
  const titles = [...cards].map(([reference, { title }]) => [reference, title])
  return { texts: opened, titles: Object.fromEntries(titles) }
}

/** What cards in a document name. */
function entriesIn(node: unknown): string[] {
  const { attrs, content } = node as { attrs?: { entry?: string }; content?: unknown[] }
  return [...(attrs?.entry ? [attrs.entry] : []), ...(content ?? []).flatMap(entriesIn)]
}
