import type { Ask } from '#app/models/ask.ts'
import { shownFiles } from '#app/models/files/shown-files.server.ts'
import { fillPlaceholders } from '#app/models/texts/placeholders.ts'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { cardsById } from './cards.server.ts'
import { cardsByReference } from './cards-by-reference.server.ts'
import { type EntryDocument, markdownTexts, references } from './document.ts'
import { factsOf } from './facts.ts'
import { kindOf } from './kinds/index.ts'
import type { EntryPage, RenderedText } from './views.ts'
import { withoutHidden } from './without-hidden.ts'

interface ToShow extends Pick<EntryPage, 'card' | 'archived' | 'talk'> {
  readonly document: EntryDocument
  /** Rendered rows of the texts of a document, by text. */
  render(document: EntryDocument): Promise<ReadonlyMap<string, RenderedRow>>
}

/** A document as its page shows it to the viewer: without what is hidden from them, with texts and facts. */
export async function entryPageOf(
  ask: Ask,
  { document: whole, render, ...known }: ToShow,
): Promise<EntryPage> {
  const linked = await cardsById(
    ask.store.read,
    ask.viewer,
    references(whole).map((reference) => reference.target),
  )
  const document = withoutHidden(whole, (id) => id in linked)
  return {
    ...known,
    document,
    texts: await filled(ask, document, await render(document)),
    facts: factsOf(document, { linked, places: ask.places }),
    linked,
  }
}

/** The texts of a document by their source, with cards and links filled in for this viewer. */
async function filled(
  ask: Ask,
  document: EntryDocument,
  rows: ReadonlyMap<string, RenderedRow>,
): Promise<Record<string, RenderedText>> {
  const cards = await cardsByReference(
    ask.store.read,
    ask.viewer,
    [...rows.values()].flatMap((row) => row.pointsAt.entries),
  )
  const files = await shownFiles(
    ask.store.read,
    document.id,
    [...rows.values()].flatMap((row) => row.pointsAt.files),
  )
  const lookup = (reference: string) => {
    const card = cards.get(reference)
    return card && { ...card, kindLabel: kindOf(card.kind).label.one, accent: kindOf(card.kind).accent }
  }
  return Object.fromEntries(
    markdownTexts(document).map((source) => {
      const row = rows.get(source)
      const html = row ? fillPlaceholders(row.html, lookup, (id) => files.get(id)) : ''
      return [source, { html, headings: row?.headings ?? [] }]
    }),
  )
}
