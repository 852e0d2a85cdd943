import { documentSchema, type EntryDocument } from '#app/models/entries/document.ts'
import { documentValues, type EntryFile, hashOf, kindOfFolder } from './entry-file.ts'
import { readFrontMatter } from './front-matter.ts'

/** A file with mistakes in its front matter, as far as it can be read. */
export interface PartlyRead {
  /** The file without the values that have a mistake. */
  readonly file: EntryFile
  /** Names of those values. */
  readonly leftOut: ReadonlySet<string>
}

// Stand in for what a document cannot be without; nothing of it is ever published.
const unread = {
  id: '00000000-0000-7000-8000-000000000000',
  title: '?',
  slug: 'onleesbaar',
  published: '1970-01-01T00:00:00Z',
}

/**
 * Reads what is left of a file that `readEntryFile` refused, so that the rest of it can be checked too and somebody
 * who mends it hears of everything at once.
 *
 * @returns undefined when its front matter cannot be read at all.
 */
export function readPartly(file: string, text: string): PartlyRead | undefined {
  const [folder = '', name = ''] = file.split('/')
  const kind = kindOfFolder(folder)
  const frontMatter = readFrontMatter(text)
  if (!kind || Array.isArray(frontMatter)) return undefined
  const schema = documentSchema(kind)
  const values: Record<string, unknown> = documentValues(kind, name.replace(/\.mdx$/, ''), frontMatter)
  const record = values.record as Record<string, unknown>
  const leftOut = new Set(
    schema.safeParse(values).error?.issues.flatMap((issue) => {
      const path = issue.path[0] === 'record' ? issue.path.slice(1) : issue.path
      return 'keys' in issue && path.length === 0 ? issue.keys : String(path[0])
    }),
  )
  for (const left of leftOut) {
    delete record[left]
    delete values[left]
  }
  const rest = schema.safeParse({ ...unread, ...values })
  if (!rest.success) return undefined
  return {
    file: { file, hash: hashOf(text), document: rest.data as EntryDocument, frontMatter },
    leftOut,
  }
}
