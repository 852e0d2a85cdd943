import { entryPath } from '#app/models/entries/kinds/index.ts'
import { documentHash } from '#app/models/entries/publication.server.ts'
import { type CheckedFile, type CheckTools, checkFile } from './check-file.server.ts'
import type { EntryFile } from './entry-file.ts'
import type { Folder } from './folder.server.ts'
import type { Known, KnownEntry } from './known.server.ts'
import type { Problem } from './problem.ts'

/** What a sync is going to do. */
export interface Plan {
  /** Files whose document is to be published. */
  readonly publish: readonly CheckedFile[]
  /** Files that say what is published already: only their provenance is noted. */
  readonly adopt: readonly CheckedFile[]
  /** Entries whose file is gone. */
  readonly remove: readonly KnownEntry[]
  /** Files that are left alone because their entry was changed on the site. */
  readonly conflicts: readonly Problem[]
  readonly problems: readonly Problem[]
  readonly unchanged: number
}

/**
 * Decides what becomes of every file of a folder. A file wins only while the revision of its entry is the one
 * that came from it (architecture.md, decision 4).
 */
export async function planSync(
  folder: Folder,
  known: Known,
  tools: CheckTools & { onProgress?(done: number, total: number): void },
): Promise<Plan> {
  const changed = folder.files.filter((file) => !isUnchanged(file, known))
  const problems = [...folder.problems]
  const checked: CheckedFile[] = []
  for (const [index, file] of changed.entries()) {
    const result = await checkFile(file, tools)
    const taken = takenAddress(file, folder, known)
    if (Array.isArray(result)) problems.push(...result, ...taken)
    else if (taken.length > 0) problems.push(...taken)
    else checked.push(result)
    tools.onProgress?.(index + 1, changed.length)
  }
  const sound = withoutLinksToNothing(checked, folder.files, changed, known, problems)
  const verdicts = sound.map((file) => ({ file, verdict: verdictOn(file, known.byId(file.document.id)) }))
  const of = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict).map((one) => one.file)
  const removed = removedEntries(folder, known)
  return {
    publish: of('publish'),
    adopt: of('adopt'),
    remove: removed.filter((entry) => entry.source?.revision === entry.revision && !entry.archived),
    conflicts: [
      ...of('conflict').map(({ file }) => ({
        file,
        line: 1,
        message:
          'its entry was changed on the site; the file is left alone (content:export -- --all DIR shows what the site has)',
      })),
      ...removed
        .filter((entry) => entry.source?.revision !== entry.revision && !entry.archived)
        .map((entry) => ({
          file: entry.source?.path ?? entry.slug,
          line: 1,
          message: 'was removed, but its entry was changed on the site; the entry stays',
        })),
    ],
    problems,
    unchanged: folder.files.length - changed.length,
  }
}

type Verdict = 'publish' | 'adopt' | 'conflict'

function verdictOn(file: CheckedFile, entry: KnownEntry | undefined): Verdict {
  if (!entry) return 'publish'
  const wasRemoved = entry.archived && entry.source === null
  if (wasRemoved) return 'publish'
  const sameState = entry.archived === (file.document.archived !== undefined)
  if (sameState && entry.hash === documentHash(file.document)) return 'adopt'
  return entry.source !== null && entry.source.revision === entry.revision ? 'publish' : 'conflict'
}

/** The same bytes at the same place as when the file was last taken in. */
function isUnchanged({ file, hash, document }: EntryFile, known: Known): boolean {
  const source = known.byId(document.id)?.source
  return source?.hash === hash && source.path === file
}

/** The address of a file belongs to another entry that does not move away in this sync. */
function takenAddress({ file, document }: EntryFile, folder: Folder, known: Known): Problem[] {
  const id = known.byId(document.id)
  if (id && id.kind !== document.kind) {
    return [{ file, line: 1, message: `its id is that of a ${id.kind}; an entry can't become another kind` }]
  }
  const holder = known.byPath(entryPath(document.kind, document.slug))
  if (!holder || holder.id === document.id) return []
  const moves = folder.files.some(
    (other) => other.document.id === holder.id && other.document.slug !== holder.slug,
  )
  return moves ? [] : [{ file, line: 1, message: 'its address is that of another entry of the site' }]
}

/** Leaves out files that point at a file which is left out itself and has no entry yet. */
function withoutLinksToNothing(
  checked: readonly CheckedFile[],
  all: readonly EntryFile[],
  changed: readonly EntryFile[],
  known: Known,
  problems: Problem[],
): CheckedFile[] {
  const waiting = new Set(changed.map((file) => file.document.id))
  const standing = new Set(all.map((file) => file.document.id).filter((id) => !waiting.has(id)))
  let sound = [...checked]
  for (;;) {
    const ids = new Set([...standing, ...sound.map((file) => file.document.id)])
    const exists = (id: string) => ids.has(id) || known.byId(id) !== undefined
    const broken = sound.filter((file) => file.targets.some((target) => !exists(target)))
    if (broken.length === 0) return sound
    problems.push(
      ...broken.map(({ file }) => ({
        file,
        line: 1,
        message: 'points at an entry whose own file has problems',
      })),
    )
    sound = sound.filter((file) => !broken.includes(file))
  }
}

function removedEntries(folder: Folder, known: Known): KnownEntry[] {
  const ids = new Set([...folder.files.map((file) => file.document.id), ...folder.claimed])
  return known.entries.filter(
    ({ id, source }) =>
      source !== null &&
      !ids.has(id) &&
      !folder.present.has(source.path) &&
      !folder.unclear.has(source.path.split('/')[0] ?? ''),
  )
}
