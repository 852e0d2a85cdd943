import { createHash } from 'node:crypto'
import type { Way } from './way.ts'

/** Raise it whenever the same text gives other HTML: what is stored is then rendered anew. */
export const rendererVersion = '4'

/** The key under which the HTML of a text is stored. */
export function textHash(text: string, way: Way): string {
  return createHash('sha256').update(`${rendererVersion}\n${way}\n${text}`).digest('hex')
}
