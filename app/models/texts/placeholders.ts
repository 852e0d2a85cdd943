import type { Accent } from '#app/models/entries/kind.ts'

/** What a text may show of another entry; only of one that the reader may read. */
export interface LinkedEntry {
  /** `/toolbox/het-plein` */
  readonly path: string
  readonly title: string
  readonly summary: string | null
  readonly kindLabel: string
  readonly accent: Accent
  readonly context: readonly string[]
}

// Only these three forms, as `finish` writes them: text and attributes hold no < or > of their own.
const placeholder =
  /<lp-card data-entry="([^"<>]+)"><\/lp-card>|<a data-entry="([^"<>]+)" href="([^"<>]*)"([^<>]*)>|<\/a>/g

/** The entries that stored HTML shows or links to, each once, in order. */
export function entryReferences(html: string): string[] {
  return [...new Set([...html.matchAll(placeholder)].flatMap(([, card, link]) => card ?? link ?? []))]
}

/**
 * Fills the placeholders of stored HTML for one reader. A card of an entry that is unknown or hidden disappears, of
 * a link to one only its text stays. One pass, no parser: it runs at every request.
 *
 * @param lookup gives an entry that the reader may read, by its path without first slash or its id.
 */
export function fillPlaceholders(
  html: string,
  lookup: (reference: string) => LinkedEntry | undefined,
): string {
  // Links don't hold links, so the next end tag belongs to the last link.
  let isHidden = false
  return html.replace(placeholder, (tag, card?: string, link?: string, href = '', others = '') => {
    if (card !== undefined) return cardHtml(lookup(card))
    if (link !== undefined) {
      const entry = lookup(link)
      isHidden = entry === undefined
      return entry ? `<a href="${escaped(entry.path)}${/[?#].*$/.exec(href)?.[0] ?? ''}"${others}>` : ''
    }
    const end = isHidden ? '' : tag
    isHidden = false
    return end
  })
}

function cardHtml(entry: LinkedEntry | undefined): string {
  if (!entry) return ''
  const line = (name: string, text: string) =>
    text === '' ? '' : `<p class="entry-card__${name}">${escaped(text)}</p>`
  return [
    `<article class="entry-card entry-card--${escaped(entry.accent)}">`,
    line('kind', entry.kindLabel),
    `<p class="entry-card__title"><a href="${escaped(entry.path)}">${escaped(entry.title)}</a></p>`,
    line('summary', entry.summary ?? ''),
    line('context', entry.context.join(' · ')),
    '</article>',
  ].join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
