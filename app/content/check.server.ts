import type { Renderer } from '#app/mdx/renderer.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { checkFile } from './check-file.server.ts'
import { checkSynonyms } from './check-synonyms.server.ts'
import { openContentFiles } from './content-files.server.ts'
import { readFolder } from './folder.server.ts'
import type { Problem } from './problem.ts'
import { noOthers, targetsOf } from './references.ts'
import { renderTexts } from './texts.server.ts'

interface CheckOptions {
  readonly contentDir: string
  readonly places: Municipalities
  readonly renderer: Renderer
  readonly files: FileStore
  /** Told after each file how many of how many were checked. */
  onProgress?(done: number, total: number): void
}

/**
 * Checks a whole content folder by itself, without a database.
 *
 * @returns how many files there are, and every problem in the order of the files.
 * @throws ContentMissing when there is nothing to check.
 */
export async function checkContent(options: CheckOptions): Promise<{ files: number; problems: Problem[] }> {
  const { contentDir, places, renderer, onProgress } = options
  const folder = await readFolder(contentDir)
  const targets = targetsOf(folder.files, noOthers)
  await using files = openContentFiles({ contentDir, files: options.files, known: () => undefined })
  const problems = [...folder.problems, ...(await checkSynonyms(contentDir))]
  for (const [index, file] of folder.files.entries()) {
    const checked = await checkFile(file, {
      contentDir,
      places,
      targets,
      files,
      render: (document) => renderTexts(document, { renderer, way: 'content', db: null }),
    })
    if (Array.isArray(checked)) problems.push(...checked)
    onProgress?.(index + 1, folder.files.length)
  }
  return { files: folder.present.size, problems: problems.sort(inOrder) }
}

function inOrder(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
}
