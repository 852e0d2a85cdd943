import { eq } from 'drizzle-orm'
import { entryPath, type KindName } from '#app/models/entries/kinds/index.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Target, Targets } from './references.ts'

/** What the database knows of an entry, and of the file it came from. */
export interface KnownEntry extends Target {
  readonly slug: string
  readonly title: string
  readonly revision: string | null
  /** Hash of the published document. */
  readonly hash: string | null
  readonly archived: boolean
  readonly source: { readonly path: string; readonly hash: string; readonly revision: string } | null
}

/** The entries of the database at the moment of reading. */
export interface Known extends Targets {
  byId(id: string): KnownEntry | undefined
  byPath(path: string): KnownEntry | undefined
  readonly entries: readonly KnownEntry[]
  file(id: string): { readonly entryId: string; readonly name: string } | undefined
  /** The generation that this was read in. */
  readonly generation: number
}

/** Reads what the database knows of all entries, without their documents. */
export async function readKnown(db: Db, generation: number): Promise<Known> {
  const rows = await db
    .select({
      id: t.entries.id,
      kind: t.entries.kind,
      slug: t.entries.slug,
      title: t.entries.title,
      revision: t.entries.publishedRevision,
      hash: t.revisions.hash,
      archivedAt: t.archivals.at,
      source: t.entrySources,
    })
    .from(t.entries)
    .leftJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .leftJoin(t.entrySources, eq(t.entrySources.entryId, t.entries.id))
  const entries = rows.map(
    ({ archivedAt, source, ...row }): KnownEntry => ({
      ...row,
      kind: row.kind as KindName,
      archived: archivedAt !== null,
      source: source && { path: source.path, hash: source.hash, revision: source.revisionId },
    }),
  )
  const ids = new Map(entries.map((entry) => [entry.id, entry]))
  const paths = new Map(entries.map((entry) => [entryPath(entry.kind, entry.slug), entry]))
  const fileRows = await db
    .select({ id: t.files.id, entryId: t.files.entryId, name: t.files.name })
    .from(t.files)
  const files = new Map(fileRows.map((file) => [file.id, file]))
  return {
    ...{ entries, generation },
    byId: (id) => ids.get(id),
    byPath: (path) => paths.get(path),
    file: (id) => files.get(id),
  }
}
