import type { Accent } from '#app/models/entries/kind.ts'
import { widthsOf } from '#app/models/files/limits.ts'
import type { ShownFile } from '#app/models/files/views.ts'

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

// Only these forms, as `finish` writes them: text and attributes hold no < or > of their own.
const placeholder =
  /<lp-card data-entry="([^"<>]+)"><\/lp-card>|<a data-(entry|file)="([^"<>]+)" href="([^"<>]*)"([^<>]*)>|<\/a>|<img data-file="([^"<>]+)" src="[^"<>]*"([^<>]*?)\/?>/g

/** The entries that stored HTML shows or links to, each once, in order. */
export function entryReferences(html: string): string[] {
  return [
    ...new Set(
      [...html.matchAll(placeholder)].flatMap(
        ([, card, sort, link]) => card ?? (sort === 'entry' ? (link ?? []) : []),
      ),
    ),
  ]
}

/**
 * Fills the placeholders of stored HTML for one reader. A card of an entry that is unknown or hidden disappears, of
 * a link to one only its text stays; the same for pictures and links of files. One pass, no parser: it runs at every
 * request.
 *
 * @param lookup gives an entry that the reader may read, by its path without first slash or its id.
 * @param fileOf gives a file of the entry whose text it is, by its id.
 */
export function fillPlaceholders(
  html: string,
  lookup: (reference: string) => LinkedEntry | undefined,
  fileOf: (id: string) => ShownFile | undefined = () => undefined,
): string {
  // Links don't hold links, so the next end tag belongs to the last link.
  let end: string | undefined
  return html.replace(
    placeholder,
    (tag, card?: string, sort?: string, link = '', href = '', others = '', picture?: string, alt = '') => {
      if (card !== undefined) return cardHtml(lookup(card))
      if (picture !== undefined) return pictureHtml(fileOf(picture), alt)
      if (sort !== undefined) {
        const opened =
          sort === 'file' ? fileLink(fileOf(link), others) : entryLink(lookup(link), href, others)
        end = opened?.end ?? ''
        return opened?.start ?? ''
      }
      const ended = end ?? tag
      end = undefined
      return ended
    },
  )
}

interface Tags {
  readonly start: string
  readonly end: string
}

function entryLink(entry: LinkedEntry | undefined, href: string, others: string): Tags | undefined {
  const rest = /[?#].*$/.exec(href)?.[0] ?? ''
  return entry && { start: `<a href="${escaped(entry.path)}${rest}"${others}>`, end: '</a>' }
}

/** Says what comes when one follows it: nobody likes to be surprised by a download. */
function fileLink(file: ShownFile | undefined, others: string): Tags | undefined {
  return file && { start: `<a href="${escaped(file.src)}"${others}>`, end: ` (${escaped(file.facts)})</a>` }
}

/** As wide as a column of text, or as the screen where that is narrower. */
const sizes = '(min-width: 50rem) 45rem, 100vw'

function pictureHtml(file: ShownFile | undefined, others: string): string {
  if (!file?.isImage || file.width === null || file.height === null) return ''
  const src = escaped(file.src)
  const narrower = widthsOf(file.width).map((width) => `${src}?breedte=${width} ${width}w`)
  return `<img src="${src}" srcset="${narrower.join(', ')}" sizes="${sizes}" width="${file.width}" height="${file.height}"${others}/>`
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
