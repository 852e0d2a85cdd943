import { openRenderer } from '#app/mdx/renderer.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { analyse } from '#app/search/analysis/analyse.server.ts'
import { type Lexicon, loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { noteSynonyms } from './note-synonyms.server.ts'
import { renew } from './renew.server.ts'
import { type SyncReport, syncContent } from './sync.server.ts'
import type { SyncTools } from './sync-tools.ts'

interface Loading extends Omit<SyncTools, 'renderer' | 'analyse' | 'onProgress'> {
  /** Told what is being done, and how far it is. */
  onProgress?(what: string, done: number, total: number): void
}

/**
 * Syncs the content folder with what the program ships: its renderer and its lexicon. Both are opened when a file
 * needs them, so that a sync without changes takes milliseconds.
 *
 * @throws ContentMissing when there is no content at all.
 */
export async function loadContent(tools: Loading): Promise<SyncReport> {
  const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
  let lexicon: Lexicon | undefined
  const { onProgress } = tools
  const complete: SyncTools = {
    ...tools,
    renderer,
    onProgress: (done, total) => onProgress?.('reading files', done, total),
    analyse(document) {
      lexicon ??= loadLexicon(programFiles.lexicon)
      return analyse(document, lexicon)
    },
  }
  try {
    await noteSynonyms(tools)
    await renew({
      ...complete,
      onProgress: (done, total) => onProgress?.('bringing entries up to date', done, total),
    })
    return await syncContent(complete)
  } finally {
    await renderer.close()
  }
}
