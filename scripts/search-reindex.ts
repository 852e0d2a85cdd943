// npm run search:reindex
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { reindex } from '#app/search/reindex.server.ts'
import { command, withStore } from './terminal/command.ts'
import { progressBar } from './terminal/progress.ts'
import { indexOnServer } from './terminal/search-server.ts'

await command((settings) =>
  withStore(settings, async (store) => {
    const rewritten = await reindex(store, loadLexicon(programFiles.lexicon))
    console.log(
      rewritten === 0
        ? 'every entry is analysed with the lexicon of this version'
        : `${rewritten} entries analysed anew`,
    )
    // What is said meanwhile would stand in the line of the bar.
    const said: string[] = []
    const index = indexOnServer(settings, store, (message) => said.push(message))
    if (index === null) return 0
    const bar = progressBar('indexing')
    try {
      await index.feed.rebuild((done, total) => bar.show(done, total))
    } finally {
      bar.end()
      await index.feed.stop()
      for (const message of said) console.log(message)
    }
    return 0
  }),
)
