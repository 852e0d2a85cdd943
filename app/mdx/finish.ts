import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Heading } from '#app/models/entries/views.ts'
import { type Found, finishers } from './finishers.ts'
import { plainText } from './plain-text.ts'
import { sanitise } from './sanitise.ts'

/** A text as it is stored: nothing in it depends on another entry or on who reads it. */
export interface Rendered {
  /** Safe HTML; cards of entries and links to them are placeholders, see `placeholders.ts`. */
  readonly html: string
  readonly headings: readonly Heading[]
  /** Its text for search, paragraphs apart by a line break. */
  readonly plainText: string
  /** Entries it shows or links to, as written: `toolbox/het-plein` or an id; each once, in order. */
  readonly references: readonly string[]
  /** Addresses of its images, each once, in order. */
  readonly images: readonly string[]
  /** Addresses of files that it shows or links to, each once, in order. */
  readonly files: readonly string[]
}

/**
 * Makes the markup of either way safe and complete: sanitised, headings with ids, links and images marked.
 *
 * @param noteIds what ids of notes begin with: a page holds several texts, each with a first note.
 */
export function finish(markup: string, noteIds: string): Rendered {
  const tree = sanitise(fromHtml(markup, { fragment: true }))
  const found: Found = {
    slugger: new GithubSlugger(),
    headings: [],
    references: new Set(),
    images: new Set(),
    files: new Set(),
    tables: 0,
    noteIds,
  }
  finishChildren(tree, found)
  return {
    // React escapes < and > in attributes too, so that no attribute can hold what looks like a placeholder.
    html: renderToStaticMarkup(toJsxRuntime(tree, { Fragment, jsx, jsxs, tableCellAlignToStyle: false })),
    headings: found.headings,
    plainText: plainText(tree),
    references: [...found.references],
    images: [...found.images],
    files: [...found.files],
  }
}

function finishChildren(parent: Root | Element, found: Found): void {
  parent.children = (parent.children as RootContent[]).map((child) => {
    if (child.type !== 'element') return child
    const finished = finishers[child.tagName]?.(child, found) ?? child
    finishChildren(child, found)
    return finished
  }) as ElementContent[]
}
