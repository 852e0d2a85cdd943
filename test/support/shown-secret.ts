import { codeAt } from './worlds/sign-in.ts'

/** The secret that a page shows to be put into an app. */
export function secretOn(html: string): string {
  const secret = /<code>((?:[A-Z2-7]{4} ?)+)<\/code>/.exec(html)?.[1]?.replaceAll(' ', '')
  if (secret === undefined) throw new Error('the page shows no secret')
  return secret
}

/** What an app shows now that got its secret from a page. */
export function codeOn(html: string): string {
  return codeAt(secretOn(html), new Date())
}
