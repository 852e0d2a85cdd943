import { validate as isUuid } from 'uuid'
import { type EntryDocument, mapReferences, references } from '#app/models/entries/document.ts'
import { entryPath, type KindName, kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryFile } from './entry-file.ts'
import type { Problem } from './problem.ts'

/** An entry that a reference may point at. */
export interface Target {
  readonly id: string
  readonly kind: KindName
}

/** The entries that can be pointed at: by path, `toolbox/het-plein`, and by id. */
export interface Targets {
  byPath(path: string): Target | undefined
  byId(id: string): Target | undefined
}

/** A file whose references were resolved: its document points at ids. */
export interface ResolvedFile extends EntryFile {
  readonly document: EntryDocument
}

/** Targets out of files and, for what is in no file, out of `others`. */
export function targetsOf(files: readonly EntryFile[], others: Targets): Targets {
  const byPath = new Map(files.map(({ document }) => [entryPath(document.kind, document.slug), document]))
  const byId = new Map(files.map(({ document }) => [document.id, document]))
  return {
    byPath: (path) => byPath.get(path) ?? others.byPath(path),
    byId: (id) => byId.get(id) ?? others.byId(id),
  }
}

/** No entries but those in files. */
export const noOthers: Targets = { byPath: () => undefined, byId: () => undefined }

const kindsOfCommonFields: Record<string, readonly string[]> = { themes: ['thema'], owner: ['organisatie'] }

/**
 * Replaces the paths in a file by ids.
 *
 * @returns the file, or a problem for each reference to nothing or to an entry of a wrong kind.
 */
export function resolveReferences(file: EntryFile, targets: Targets): ResolvedFile | Problem[] {
  const { document, frontMatter } = file
  const resolve = (reference: string) =>
    isUuid(reference) ? targets.byId(reference) : targets.byPath(reference)
  const problems = references(document).flatMap(({ field, target }): Problem[] => {
    const found = resolve(target)
    const place = { file: file.file, line: frontMatter.lineOf([field]) }
    if (!found) return [{ ...place, message: `${field}: there is no entry "${target}"` }]
    const allowed = kindsOfCommonFields[field] ?? kindsInField(document.kind, field)
    if (allowed.includes(found.kind)) return []
    return [{ ...place, message: `${field}: "${target}" is no ${allowed.join(' or ')}` }]
  })
  if (problems.length > 0) return problems
  return { ...file, document: mapReferences(document, (reference) => resolve(reference)?.id ?? reference) }
}

/** The kinds that the links of a field may point at; those of its parts for a list. */
function kindsInField(kind: KindName, name: string): readonly string[] {
  const field = kindOf(kind).fields[name]
  return field?.kinds ?? Object.values(field?.parts ?? {}).flatMap((part) => part.kinds ?? [])
}
