import type { EntryDocument } from '#app/models/entries/document.ts'
import type { PublicationTools } from '#app/models/entries/publication.server.ts'
import type { RenderedRow } from './rendered-texts.server.ts'
import type { Way } from './way.ts'

/** Why a text was refused, with its place in that text. */
export interface TextProblem {
  readonly text: string
  readonly line: number
  readonly column: number
  /** For who works on content/, in English. */
  readonly reason: string
  /** For who wrote it on the site, in Dutch. */
  readonly user: string
}

/** The rows of the texts of a document, by text, and why some of them were refused. */
export interface RenderedTexts {
  readonly rows: ReadonlyMap<string, RenderedRow>
  readonly problems: readonly TextProblem[]
}

/** A text as an editor opens it (a document of ProseMirror, as JSON), or why it stays as it was typed: Dutch. */
export type OpenedText =
  | { readonly ok: true; readonly doc: unknown }
  | { readonly ok: false; readonly reason: string }

/** What publishing needs beside the database: texts become HTML, and words that can be found. */
export interface Publishing {
  /** Renders the texts of a document that are not rendered yet; takes at most two seconds a text. Writes nothing. */
  render(document: EntryDocument, way: Way): Promise<RenderedTexts>
  /** Opens a text for an editor, when all of it would come back out; takes at most two seconds. */
  openText(text: string): Promise<OpenedText>
  readonly analyse: PublicationTools['analyse']
}
