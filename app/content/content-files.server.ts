import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { fileAt } from '#app/models/files/address.ts'
import type { FileStore, Ready } from '#app/models/files/file-store.ts'
import { limits } from '#app/models/files/limits.ts'
import { safeName } from '#app/models/files/safe-name.ts'
import { unfitReasons } from '#app/models/files/unfit.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

/** A file of content/ that the database does not have yet. */
export interface NewFile {
  readonly id: string
  readonly name: string
  readonly ready: Ready
}

/** The files that texts of content/ name, as a check or a sync comes upon them: each belongs to one entry. */
export interface ContentFiles extends AsyncDisposable {
  /** What is wrong with an address of a file in a text of an entry; null when nothing is. */
  problem(entryId: string, address: string): Promise<string | null>
  /** Those of an entry that are new, as far as they were asked for. */
  newOf(entryId: string): readonly NewFile[]
}

interface Options {
  readonly contentDir: string
  readonly files: FileStore
  /** What the database knows of a file. */
  known(id: string): { readonly entryId: string; readonly name: string } | undefined
}

/** Looks at the files in `bestanden/` of a content folder. */
export function openContentFiles({ contentDir, files, known }: Options): ContentFiles {
  const met = new Map<string, { readonly entryId: string; readonly file: NewFile | string }>()

  async function look(id: string, name: string): Promise<NewFile | string> {
    const found = path.join(contentDir, 'bestanden', id, name)
    const size = await stat(found).catch(() => null)
    if (!size?.isFile()) return `there is no file bestanden/${id}/${name}`
    const arrived = await files.receive(createReadStream(found), limits.file)
    if (!arrived) return `bestanden/${id}/${name} is larger than ${limits.file} bytes`
    const examined = await files.examineAsIs(arrived, name)
    if (examined.ok && safeName(name, examined.ready.type) === name)
      return { id, name, ready: examined.ready }
    await files.forget(arrived)
    return `bestanden/${id}/${name} ${unfitReasons[examined.ok ? 'broken' : examined.unfit]}`
  }

  return {
    async problem(entryId, address) {
      const named = fileAt(address)
      if (!named) return `"${address.slice(0, 140)}" is no address of a file: /bestanden/<id>/<name>`
      const { id, name } = named
      const row = known(id)
      const owner = row?.entryId ?? met.get(id)?.entryId ?? entryId
      if (owner !== entryId)
        return `${address} is a file of another entry; give this one a copy with an id of its own`
      if (row) return row.name === name ? null : `${address} is called ${row.name}`
      const seen = met.get(id) ?? { entryId, file: await look(id, name) }
      met.set(id, seen)
      return typeof seen.file === 'string' ? seen.file : null
    },
    newOf: (entryId) =>
      [...met.values()].flatMap(({ entryId: its, file }) =>
        its === entryId && typeof file !== 'string' ? [file] : [],
      ),
    // Removes what was made ready and not kept.
    async [Symbol.asyncDispose]() {
      for (const { file } of met.values()) if (typeof file !== 'string') await files.forget(file.ready)
    },
  }
}

/** Gives an entry the files that its texts name and that are new. */
export async function addNewFiles(
  tx: Tx,
  files: FileStore,
  entryId: string,
  added: readonly NewFile[],
  now: Date,
): Promise<void> {
  for (const { id, name, ready } of added) {
    const { hash, type, bytes, width, height } = ready
    const row = { id, entryId, name, hash, type, bytes, width, height, createdAt: now.toISOString() }
    await tx.insert(t.files).values(row)
    files.keep(ready)
  }
}
