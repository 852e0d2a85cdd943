import { and, eq } from 'drizzle-orm'
import type { Renderer } from '#app/mdx/renderer.server.ts'
import { type EntryDocument, markdownTexts } from '#app/models/entries/document.ts'
import type { RenderedTexts, TextProblem } from '#app/models/texts/publishing.ts'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { readRendered } from '#app/models/texts/rendered-texts.server.ts'
import { textHash } from '#app/models/texts/text-hash.server.ts'
import type { Way } from '#app/models/texts/way.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'

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
    : new Map<string, RenderedRow>()
  const rows = new Map<string, RenderedRow>()
  const problems: TextProblem[] = []
  for (const text of texts) {
    const rendered = known.get(textHash(text, way)) ?? (await renderOne(renderer, text, way))
    // What was reviewed in git and is still as it was may stay, also when somebody changes something else on the site.
    const mayStay =
      'problems' in rendered && way === 'member' && db && (await isFromGit(db, document.id, text))
    const row = mayStay ? await asReviewed(text, { renderer, db }) : rendered
    if ('problems' in row) problems.push(...row.problems)
    else rows.set(text, row)
  }
  return { rows, problems }
}

interface Refused {
  readonly problems: readonly TextProblem[]
}

async function renderOne(renderer: Renderer, text: string, way: Way): Promise<RenderedRow | Refused> {
  const result = await renderer.render(text, way)
  if (!result.ok) return { problems: result.problems.map((problem) => ({ text, ...problem })) }
  const { html, headings, plainText, references, images, files } = result
  const pointsAt = { entries: [...references], images: [...images], files: [...files] }
  return { hash: textHash(text, way), html, headings: [...headings], plainText, pointsAt }
}

async function asReviewed(
  text: string,
  { renderer, db }: { renderer: Renderer; db: Db },
): Promise<RenderedRow | Refused> {
  const hash = textHash(text, 'content')
  return (await readRendered(db, [hash])).get(hash) ?? (await renderOne(renderer, text, 'content'))
}

async function isFromGit(db: Db, entryId: string, text: string): Promise<boolean> {
  const its = and(eq(t.revisions.entryId, entryId), eq(t.revisions.origin, 'git'))
  const rows = await db.select({ document: t.revisions.document }).from(t.revisions).where(its)
  return rows.some(({ document }) => markdownTexts(document as unknown as EntryDocument).includes(text))
}
