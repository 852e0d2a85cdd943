import { type Problem, problem } from './problem.ts'

// `---js` is run by readers of front matter that know more languages than YAML.
const foreign = /^\uFEFF?\s*(?:---(?!-)[^\S\r\n]*[^\s]|\+\+\+|;;;)/

/**
 * Refuses a file whose front matter names a language (`---js`, `---json`, `+++`): front matter is YAML only.
 *
 * @param fileText the whole file, or a body without front matter.
 * @returns the problem, or nothing for a file that is fine.
 */
export function refuseForeignFrontMatter(fileText: string): Problem[] {
  if (!foreign.test(fileText)) return []
  const line = fileText.slice(0, fileText.search(/[^\s\uFEFF]/)).split(/\r\n|\r|\n/).length
  return [
    problem(
      { line, column: 1 },
      'front matter is YAML only: its first line is --- and nothing else',
      'De tekst begint met een codeblok dat hier niet mag. Haal de eerste regel met --- weg.',
    ),
  ]
}
