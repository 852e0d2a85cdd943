/** What came in, within the folder of its arrival. */
export const givenName = 'given'

/** What is kept of a picture, beside what came in. */
export const mainName = 'picture'

/** A narrower one: in the folder of its arrival, and behind its hash where it is kept. */
export function narrowName(width: number): string {
  return `${width}.webp`
}
