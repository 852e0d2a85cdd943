// npm run search:reindex
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { reindex } from '#app/search/reindex.server.ts'
import { command, withStore } from './terminal/command.ts'

await command(async (settings) => {
  const lexicon = loadLexicon(programFiles.lexicon)
  const rewritten = await withStore(settings, (store) => reindex(store, lexicon))
  console.log(
    rewritten === 0
      ? 'nothing to do: every entry is analysed with the lexicon of this version'
      : `${rewritten} entries analysed anew`,
  )
  return 0
})
