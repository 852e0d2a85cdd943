import { Readable } from 'node:stream'
import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { amsterdamDate } from '#app/models/dates.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { entryTable } from '#app/models/entries/columns.ts'
import { type EntryDocument, references } from '#app/models/entries/document.ts'
import { entryPath, kindNames, kindOf } from '#app/models/entries/kinds/index.ts'
import { happened } from '#app/models/events.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import { csvLines, csvStart } from '#app/models/lists/csv.server.ts'
import { mayExport } from '#app/models/people/policy.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import { type ZipFile, zipOf } from '#app/models/zip.ts'
import * as t from '#db/schema/index.ts'
import { fileOf, pagesFolder } from '../entry-file.ts'
import { filesBeside } from '../export-files.server.ts'
import { entryFileText } from '../write-file.ts'
import { type OwnedEntry, ownedEntries } from './owned-entries.server.ts'
import { readme } from './readme.ts'

/** Where the bytes of files are. */
type KeptFiles = Pick<FileStore, 'open'>

/** The same thing by the name that Node has for it. */
type WebStream = Parameters<typeof Readable.fromWeb>[0]

interface Exported {
  readonly fileName: string
  readonly body: ReadableStream<Uint8Array>
}

/**
 * All that an organisation owns, for its own archive: a ZIP that is made while it is sent. Its texts are files that
 * content sync reads.
 *
 * @param origin of the site, for the addresses in tables.
 * @throws NotFound when there is no such organisation, or for who may not.
 */
export async function exportOrganisation(
  ask: Ask,
  slug: string,
  { files, origin }: { readonly files: KeptFiles; readonly origin: string },
): Promise<Exported> {
  const { store, viewer, now } = ask
  const [organisation] = await store.read
    .select({ id: t.entries.id, title: t.entries.title })
    .from(t.entries)
    .where(and(eq(t.entries.kind, 'organisatie'), eq(t.entries.slug, slug)))
  if (!organisation || !mayExport(viewer.person, organisation.id)) throw new NotFound(`export of ${slug}`)
  const owned = await ownedEntries(store.read, organisation.id)
  await store.write(async (tx) => {
    const subject = { kind: 'entry', id: organisation.id }
    const data = { entries: owned.length }
    await happened(tx, { actor: actorOf(viewer), verb: 'exported', subject, now, data })
  })
  const day = amsterdamDate(now)
  const about = { organisation: organisation.title, day, origin }
  return {
    fileName: `leerplein-${slug}-${day}.zip`,
    body: zipOf(parts(ask, owned, { files, about })),
  }
}

interface Around {
  readonly files: KeptFiles
  readonly about: Parameters<typeof readme>[0]
}

async function* parts(ask: Ask, owned: OwnedEntry[], { files, about }: Around): AsyncGenerator<ZipFile> {
  const online = owned.flatMap((entry) => entry.online ?? [])
  const underWay = owned.flatMap((entry) => entry.underWay ?? [])
  const paths = new Map(online.map(({ id, kind, slug }) => [id, entryPath(kind, slug)]))
  yield { path: 'README.txt', content: readme(about) }
  for (const document of online) yield textFile('gepubliceerd', document, paths)
  for (const document of underWay) yield textFile('onderweg', document, paths)
  yield* tables(ask, online, about.origin)
  yield* attachments(ask, owned, files)
}

function textFile(folder: string, document: EntryDocument, paths: ReadonlyMap<string, string>): ZipFile {
  const file = fileOf(document, kindOf(document.kind).path)
  return { path: `${folder}/${file}`, content: entryFileText(document, (id) => paths.get(id) ?? id) }
}

/** A table for each kind that is online. */
async function* tables(
  { store, viewer, places }: Ask,
  online: readonly EntryDocument[],
  origin: string,
): AsyncGenerator<ZipFile> {
  for (const kind of kindNames) {
    const documents = online.filter((document) => document.kind === kind)
    if (documents.length === 0) continue
    const pointedAt = documents.flatMap((document) => references(document).map(({ target }) => target))
    const linked = await cardsById(store.read, viewer, pointedAt)
    const rows = documents.map((document) => ({
      document,
      address: `${origin}/${entryPath(document.kind, document.slug)}`,
    }))
    const table = entryTable([kind], rows, { linked, places })
    yield {
      path: `tabellen/${kindOf(kind).path || pagesFolder}.csv`,
      content: csvStart + csvLines([table.columns, ...table.rows]),
    }
  }
}

/** What was put in with its texts, where content sync looks for what a text names; a picture as it is kept. */
async function* attachments(
  { store }: Ask,
  owned: readonly OwnedEntry[],
  kept: KeptFiles,
): AsyncGenerator<ZipFile> {
  const online = await filesBeside(
    store,
    owned.flatMap((entry) => entry.online ?? []),
  )
  const begun = await filesBeside(
    store,
    owned.flatMap((entry) => (entry.online ? [] : (entry.underWay ?? []))),
  )
  for (const { file, hash, isNamed } of [...online, ...begun.map((one) => ({ ...one, isNamed: false }))]) {
    const opened = await kept.open(hash)
    if (!opened) continue
    const content = Readable.fromWeb(opened.stream() as WebStream)
    yield { path: `${isNamed ? 'gepubliceerd' : 'onderweg'}/${file}`, content }
  }
}
