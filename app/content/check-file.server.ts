import { access } from 'node:fs/promises'
import path from 'node:path'
import { type EntryDocument, references } from '#app/models/entries/document.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { missing } from '#app/models/entries/missing.ts'
import { filesPath } from '#app/models/files/address.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { RenderedTexts } from '#app/models/texts/publishing.ts'
import type { ContentFiles } from './content-files.server.ts'
import type { EntryFile } from './entry-file.ts'
import { pointersAsWritten } from './pointers-as-written.ts'
import type { Problem } from './problem.ts'
import { type ResolvedFile, resolveReferences, type Targets } from './references.ts'

/** What a file is checked against. */
export interface CheckTools {
  readonly contentDir: string
  readonly places: Municipalities
  readonly targets: Targets
  readonly files: ContentFiles
  render(document: EntryDocument): Promise<RenderedTexts>
}

/** A file without problems, ready to be published. */
export interface CheckedFile extends ResolvedFile {
  readonly texts: RenderedTexts
  /** Ids of the entries that the document points at. */
  readonly targets: readonly string[]
}

/**
 * Everything that can be wrong in a file once its front matter fits the schema; all of it at once.
 *
 * @param leftOut values of the front matter that have a mistake of their own and are not in the document.
 */
export async function checkFile(
  file: EntryFile,
  tools: CheckTools,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<CheckedFile | Problem[]> {
  const resolved = resolveReferences(file, tools.targets)
  const texts = await tools.render(file.document)
  const problems = [
    ...(Array.isArray(resolved) ? resolved : []),
    ...unknownPlaces(file, tools.places),
    ...lacking(file, leftOut),
    ...texts.problems.map((problem) => ({
      file: file.file,
      line: lineOfText(file, problem.text) + problem.line - 1,
      column: problem.column,
      message: problem.reason,
    })),
    ...(await brokenPointers(file, texts, tools)),
  ]
  if (problems.length > 0 || Array.isArray(resolved)) return problems
  return { ...resolved, texts, targets: references(resolved.document).map((reference) => reference.target) }
}

function lacking({ file, document }: EntryFile, leftOut: ReadonlySet<string>): Problem[] {
  // What an entry needs depends on where it comes from.
  if (leftOut.has('provenance')) return []
  return missing(document)
    .filter(({ field }) => !leftOut.has(field))
    .map(({ field, label }) => ({
      file,
      line: 1,
      message: `lacks ${field} (${label}), which a published entry of its kind needs`,
    }))
}

function unknownPlaces({ file, document, frontMatter }: EntryFile, places: Municipalities): Problem[] {
  return Object.entries(kindOf(document.kind).fields)
    .filter(([, field]) => field.type === 'places')
    .flatMap(([name]) =>
      ((document.record[name] as string[] | undefined) ?? []).map(
        (slug, index) => [name, index, slug] as const,
      ),
    )
    .filter(([, , slug]) => !places.get(slug))
    .map(([name, index, slug]) => ({
      file,
      line: frontMatter.lineOf([name, index]),
      message: `${name}: there is no gemeente "${slug}"`,
    }))
}

/** Links to entries, images and files in the texts that lead nowhere. */
async function brokenPointers(
  file: EntryFile,
  { rows, problems: unrendered }: RenderedTexts,
  { targets, contentDir, files }: CheckTools,
): Promise<Problem[]> {
  const problems: Problem[] = []
  const pointers = [
    ...[...rows].map(([text, row]) => [text, row.pointsAt] as const),
    ...[...new Set(unrendered.map(({ text }) => text))].map(
      (text) => [text, pointersAsWritten(text)] as const,
    ),
  ]
  for (const [text, pointsAt] of pointers) {
    for (const entry of pointsAt.entries) {
      if (targets.byPath(entry) ?? targets.byId(entry)) continue
      problems.push(inText(file, text, entry, `there is no entry "${entry}"`))
    }
    for (const address of pointsAt.files) {
      const problem = await files.problem(file.document.id, address)
      if (problem) problems.push(inText(file, text, address, problem))
    }
    for (const image of pointsAt.images.filter(isOfContent)) {
      const found = await access(path.join(contentDir, image)).then(
        () => true,
        () => false,
      )
      if (!found) problems.push(inText(file, text, image, `there is no image ${image}`))
    }
  }
  return problems
}

function isOfContent(address: string): boolean {
  return address.startsWith('/') && !address.startsWith(filesPath)
}

function inText(file: EntryFile, text: string, needle: string, message: string): Problem {
  const before = text.slice(0, Math.max(0, text.indexOf(needle)))
  return { file: file.file, line: lineOfText(file, text) + before.split('\n').length - 1, message }
}

/** The line of the file on which a text begins: the body, or the value of a field. */
function lineOfText({ document, frontMatter }: EntryFile, text: string): number {
  if (text === document.body) return frontMatter.bodyLine
  const path = pathOfText(document.record, text)
  const line = frontMatter.lineOf(path ?? [])
  return text.includes('\n') ? line + 1 : line
}

function pathOfText(value: unknown, text: string): PropertyKey[] | undefined {
  if (value === text) return []
  if (value === null || typeof value !== 'object') return undefined
  for (const [key, part] of Object.entries(value)) {
    const found = pathOfText(part, text)
    if (found) return [key, ...found]
  }
  return undefined
}
