import { type Problem, placeAt, problem } from './problem.ts'

/** Longest text, as in the schema of an entry. */
const longest = 200_000

// Control characters, marks that turn the direction of what follows (they make a text read as something else),
// and halves of a surrogate pair.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

// Not the same object: a global expression remembers where it found something.
const everyForbidden = new RegExp(forbidden, 'g')

/** Is there a character that no text may hold? */
export function holdsForbidden(value: string): boolean {
  return forbidden.test(value)
}

/** A text without the characters that no text may hold; nobody sees them. */
export function withoutForbidden(text: string): string {
  return text.replaceAll(everyForbidden, '')
}

/** What is wrong with the characters of a text, before anything parses it; at most ten of them. */
export function characterProblems(text: string): Problem[] {
  if (text.length > longest) {
    return [
      problem(
        placeAt(text, longest),
        `the text is longer than ${longest} characters`,
        'De tekst is te lang. Maak er kortere teksten van.',
      ),
    ]
  }
  return [...text.matchAll(everyForbidden)].slice(0, 10).map((match) => {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return forbiddenCharacter(placeAt(text, match.index), `U+${code}`)
  })
}

/** The problem of a character that no text may hold. */
export function forbiddenCharacter(at: { line: number; column: number } | undefined, what: string): Problem {
  return problem(
    at,
    `invisible character ${what} is not allowed`,
    'Hier staat een onzichtbaar teken. Haal het weg of typ dit stukje opnieuw.',
  )
}
