import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What a reader without pictures gets: the markup without attributes, and the words between it. */
export function wordsOf(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
