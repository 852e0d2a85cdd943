import type { Ask } from '#app/models/ask.ts'
import type { OpenedText } from '#app/models/texts/publishing.ts'
import { draftFor } from './draft.server.ts'

/**
 * Opens texts of a draft for the editor, as they stand in the form now.
 *
 * @throws NotFound when the asker may not write in the entry.
 */
export async function openTexts(ask: Ask, entryId: string, texts: readonly string[]): Promise<OpenedText[]> {
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
  return opened
}
