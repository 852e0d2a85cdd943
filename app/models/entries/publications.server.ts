import { isDeepStrictEqual } from 'node:util'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import type { Way } from '#app/models/texts/way.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import type { EntryDocument } from './document.ts'
import { type Online, onlinePointingAt } from './online.server.ts'
import {
  type Neighbour,
  type Publication,
  type PublicationTools,
  preparePublication,
} from './publication.server.ts'
import { titlesChangedSince } from './titles.server.ts'

/** Publications by the id of their entry: those asked for, and entries that show a title that changes. */
export interface Prepared {
  readonly publish: ReadonlyMap<string, Publication>
  /** Only their search documents change; they are to be written in the same transaction. */
  readonly reindex: readonly Publication[]
}

/** What working out publications needs. */
export interface PreparingTools extends Pick<PublicationTools, 'places' | 'analyse'> {
  readonly store: Store
  /** Rendered rows of the texts of a document, by text; a text that is refused throws. */
  render(document: EntryDocument, way: Way): Promise<ReadonlyMap<string, RenderedRow>>
}

/**
 * Works out what publishing these documents writes, and the search documents of entries that point at them or at
 * what was changed since titles were last looked at: they hold titles, which may be others now, or hidden.
 *
 * @param written the documents, each with the way in which its texts are rendered.
 */
export async function preparePublications(
  tools: PreparingTools,
  written: readonly { readonly document: EntryDocument; readonly way: Way }[],
): Promise<Prepared> {
  return await prepareAll(tools, written, [])
}

/** Works out the search documents of entries that point at one that is about to be deleted. */
export async function prepareDeletion(tools: PreparingTools, entryId: string): Promise<Prepared> {
  return await prepareAll(tools, [], [entryId])
}

async function prepareAll(
  tools: PreparingTools,
  written: readonly { readonly document: EntryDocument; readonly way: Way }[],
  gone: readonly string[],
): Promise<Prepared> {
  const documents = new Map(written.map(({ document }) => [document.id, document]))
  const around = await neighbours(tools.store, documents)
  for (const id of gone) around.delete(id)
  const publish = new Map<string, Publication>()
  for (const { document, way } of written)
    publish.set(document.id, await prepare(document, way, { tools, around }))

  const changed = [...documents.keys(), ...gone, ...(await titlesChangedSince(tools.store))]
  const others = (await onlinePointingAt(tools.store.read, changed)).filter(
    ({ document }) => !documents.has(document.id) && !gone.includes(document.id),
  )
  return { publish, reindex: await outdatedAmong(others, { tools, around }) }
}

/** Gives, of entries that are online, the search documents that are to be written anew. */
export type Outdated = (
  entries: readonly Online[],
  render: PreparingTools['render'],
) => Promise<Publication[]>

/** Works out which search documents are others now that another version of the program makes them. */
export async function outdatedInSearch(tools: Omit<PreparingTools, 'render'>): Promise<Outdated> {
  const around = await neighbours(tools.store, new Map())
  return async (entries, render) => await outdatedAmong(entries, { tools: { ...tools, render }, around })
}

interface Preparing {
  readonly tools: PreparingTools
  readonly around: ReadonlyMap<string, Neighbour | null>
}

async function outdatedAmong(entries: readonly Online[], preparing: Preparing): Promise<Publication[]> {
  const outdated: Publication[] = []
  for (const { document, way, indexed } of entries) {
    if (indexed === null) continue
    const publication = await prepare(document, way, preparing)
    if (!isDeepStrictEqual(asStored(publication), { ...indexed, readers: undefined }))
      outdated.push(publication)
  }
  return outdated
}

async function prepare(
  document: EntryDocument,
  way: Way,
  { tools, around }: Preparing,
): Promise<Publication> {
  return await preparePublication(document, {
    ...tools,
    render: async () => await tools.render(document, way),
    entry: (id) => around.get(id) ?? undefined,
    exists: (id) => around.has(id),
  })
}

function asStored({ search }: Publication): unknown {
  return { ...JSON.parse(JSON.stringify(search.document)), readers: undefined }
}

/** Every entry, as it will be with these documents; null where nothing is online. */
async function neighbours(
  { read }: Store,
  documents: ReadonlyMap<string, EntryDocument>,
): Promise<Map<string, Neighbour | null>> {
  const { id, title, visibility, publishedRevision: online } = t.entries
  const entries = await read.select({ id, title, visibility, online }).from(t.entries)
  return new Map<string, Neighbour | null>([
    ...entries.map((entry) => [entry.id, entry.online === null ? null : entry] as const),
    ...documents,
  ])
}
