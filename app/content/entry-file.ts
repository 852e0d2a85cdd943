import { createHash } from 'node:crypto'
import { documentSchema, type EntryDocument, entrySchema, slugPattern } from '#app/models/entries/document.ts'
import type { Kind } from '#app/models/entries/kind.ts'
import { type KindName, kindAtPath } from '#app/models/entries/kinds/index.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import type { Problem } from './problem.ts'

/** A file of content/ that was read: a document whose references are still paths. */
export interface EntryFile {
  /** Path within the content folder, `toolbox/het-plein.mdx`. */
  readonly file: string
  /** SHA-256 of its bytes. */
  readonly hash: string
  readonly document: EntryDocument
  readonly frontMatter: FrontMatter
}

/** Fixed pages stand at the root of the site and in a folder of their own in content/. */
export const pagesFolder = 'paginas'

/** Names of the front matter that are not those of the record; kind, slug and body come from the file itself. */
export const commonNames = Object.keys(entrySchema.shape).filter(
  (name) => !['kind', 'slug', 'body'].includes(name),
)

/** The kind of a folder of content/; undefined when entries of no kind stand there. */
export function kindOfFolder(folder: string): Kind | undefined {
  return folder === '' ? undefined : kindAtPath(folder === pagesFolder ? '' : folder)
}

/** The path of the file of an entry within the content folder. */
export function fileOf({ kind, slug }: Pick<EntryDocument, 'kind' | 'slug'>, pathOfKind: string): string {
  return `${kind === 'pagina' ? pagesFolder : pathOfKind}/${slug}.mdx`
}

/**
 * Reads a file of content/: the folder says the kind, the file name the slug, the front matter the rest.
 *
 * @returns the file, or every problem that its front matter has.
 */
export function readEntryFile(file: string, text: string): EntryFile | Problem[] {
  const [folder = '', name = ''] = file.split('/')
  const slug = name.replace(/\.mdx$/, '')
  const kind = kindOfFolder(folder)
  if (!kind) return [{ file, line: 1, message: `no kind of entry has the folder "${folder}"` }]
  if (!slugPattern.test(slug)) {
    return [{ file, line: 1, message: 'the file name may hold a–z, 0–9 and single hyphens only' }]
  }
  const frontMatter = readFrontMatter(text)
  if (Array.isArray(frontMatter)) return frontMatter.map((error) => ({ file, ...error }))

  const parsed = documentSchema(kind).safeParse(documentValues(kind, slug, frontMatter))
  if (!parsed.success) {
    return parsed.error.issues.flatMap((issue) => problemsOf(file, frontMatter, issue))
  }
  return { file, hash: hashOf(text), document: parsed.data as EntryDocument, frontMatter }
}

/** The hash that tells whether a file is still the one that was synced. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What a file says of its entry, before anybody checked it. */
export function documentValues(kind: Kind, slug: string, { values, body }: FrontMatter) {
  const common = Object.entries(values).filter(([name]) => commonNames.includes(name))
  const record = Object.entries(values).filter(([name]) => !commonNames.includes(name))
  return {
    ...Object.fromEntries(common),
    kind: kind.name as KindName,
    slug,
    body,
    record: Object.fromEntries(record),
  }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly code?: string
  readonly keys?: readonly string[]
}

function problemsOf(file: string, frontMatter: FrontMatter, issue: Issue): Problem[] {
  const path = issue.path[0] === 'record' ? issue.path.slice(1) : issue.path
  if (issue.keys) {
    return issue.keys.map((key) => ({
      file,
      line: frontMatter.lineOf([...path, key]),
      message: `unknown name "${key}"`,
    }))
  }
  const name = path.map(String).join('.')
  return [
    {
      file,
      line: frontMatter.lineOf(path),
      message: name === '' ? issue.message : `${name}: ${issue.message}`,
    },
  ]
}
