import type { Renderer } from '#app/mdx/renderer.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { checkFile } from './check-file.server.ts'
import { checkSynonyms } from './check-synonyms.server.ts'
import { openContentFiles } from './content-files.server.ts'
import { kindOfFolder, pagesFolder } from './entry-file.ts'
import { type Folder, readFolder } from './folder.server.ts'
import type { Problem } from './problem.ts'
import { noOthers, type Target, targetsOf } from './references.ts'
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
  // A file with mistakes is no reason to call every link to it a mistake too.
  const targets = targetsOf(folder.files, { ...noOthers, byPath: (reference) => inFolder(folder, reference) })
  await using files = openContentFiles({ contentDir, files: options.files, known: () => undefined })
  const problems = [...folder.problems, ...(await checkSynonyms(contentDir))]
  const all = [...folder.files.map((file) => ({ file, leftOut: new Set<string>() })), ...folder.partly]
  for (const [index, { file, leftOut }] of all.entries()) {
    const tools = {
      contentDir,
      places,
      targets,
      files,
      render: (document: EntryDocument) => renderTexts(document, { renderer, way: 'content', db: null }),
    }
    const checked = await checkFile(file, tools, leftOut)
    if (Array.isArray(checked)) problems.push(...checked)
    onProgress?.(index + 1, all.length)
  }
  return { files: folder.present.size, problems: problems.sort(inOrder) }
}

/** The entry of a file that is there, whatever is wrong with it. */
function inFolder({ present }: Folder, reference: string): Target | undefined {
  const [path = '', slug] = reference.split('/')
  const file = slug === undefined ? `${pagesFolder}/${path}.mdx` : `${path}/${slug}.mdx`
  const kind = kindOfFolder(file.split('/')[0] ?? '')
  return present.has(file) && kind ? { id: reference, kind: kind.name as KindName } : undefined
}

function inOrder(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
}
