import type { Store } from '#db/client.ts'
import { renderTexts } from './content/texts.server.ts'
import { openRenderer, type Renderer } from './mdx/renderer.server.ts'
import type { Publishing } from './models/texts/publishing.ts'
import { programFiles } from './paths.server.ts'
import { analyse } from './search/analysis/analyse.server.ts'
import { type Lexicon, loadLexicon } from './search/analysis/lexicon.server.ts'

/** Opens what publishing needs; renderer and lexicon come with the first text, so that starting costs nothing. */
export function openPublishing(
  store: Store,
  renderer: Renderer = openRenderer({ workerFile: programFiles.mdxWorker }),
): Publishing & { close(): Promise<void> } {
  let lexicon: Lexicon | undefined
  return {
    render: (document, way) => renderTexts(document, { renderer, way, db: store.read }),
    openText: (text) => renderer.open(text),
    analyse(document) {
      lexicon ??= loadLexicon(programFiles.lexicon)
      return analyse(document, lexicon)
    },
    close: () => renderer.close(),
  }
}
