import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseSynonyms, SynonymsInvalid } from '#app/search/synonyms.server.ts'
import type { Problem } from './problem.ts'

/** The list of words that mean the same, within the content folder. */
export const synonymsFile = 'zoeken/synoniemen.yaml'

/** Every mistake in the list of synonyms; none when there is no list. */
export async function checkSynonyms(contentDir: string): Promise<Problem[]> {
  const text = await readFile(path.join(contentDir, synonymsFile), 'utf8').catch(() => null)
  if (text === null) return []
  try {
    parseSynonyms(text, synonymsFile)
    return []
  } catch (error) {
    if (!(error instanceof SynonymsInvalid)) throw error
    return error.problems.map(({ line, message }) => ({ file: synonymsFile, line, message }))
  }
}
