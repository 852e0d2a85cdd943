import type { SearchDocument } from '#app/models/search/document.ts'
import { programFiles } from '#app/paths.server.ts'
import { analyse as analyseWith } from '#app/search/analysis/analyse.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'

const lexicon = loadLexicon(programFiles.lexicon)

/** The analysis of the site, with the lexicon that it ships. */
export function analyse(document: SearchDocument) {
  return analyseWith(document, lexicon)
}
