import type { Renderer } from '#app/mdx/renderer.server.ts'
import { type EntryDocument, markdownTexts } from '#app/models/entries/document.ts'
import type { RenderedTexts, TextProblem } from '#app/models/texts/publishing.ts'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { readRendered } from '#app/models/texts/rendered-texts.server.ts'
import { textHash } from '#app/models/texts/text-hash.server.ts'
import type { Way } from '#app/models/texts/way.ts'
import type { Db } from '#db/drizzle.ts'

/**
 * Renders the texts of a document that are not rendered yet. Nothing is written: the rows are written with the
 * publication.
 *
 * @param db where rows of an earlier time are; null to render everything anew.
 */
export async function renderTexts(
  document: EntryDocument,
  { renderer, way, db }: { renderer: Renderer; way: Way; db: Db | null },
): Promise<RenderedTexts> {
  const texts = markdownTexts(document)
  const known = db
    ? await readRendered(
        db,
        texts.map((text) => textHash(text, way)),
      )
    : new Map()
  const rows = new Map<string, RenderedRow>()
  const problems: TextProblem[] = []
  for (const text of texts) {
    const hash = textHash(text, way)
    const stored = known.get(hash)
    if (stored) {
      rows.set(text, stored)
      continue
    }
    const result = await renderer.render(text, way)
    if (!result.ok) {
      problems.push(...result.problems.map((problem) => ({ text, ...problem })))
      continue
    }
    const { html, headings, plainText, references, images, files } = result
    const pointsAt = { entries: [...references], images: [...images], files: [...files] }
    rows.set(text, { hash, html, headings: [...headings], plainText, pointsAt })
  }
  return { rows, problems }
}
