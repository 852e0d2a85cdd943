import path from 'node:path'
import { eq } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { newToken } from '#app/auth/tokens.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { type KindName, kindNames, kindOf } from '#app/models/entries/kinds/index.ts'
import { putReadersRight } from '#app/models/entries/readers.server.ts'
import { addRevision } from '#app/models/entries/revisions.server.ts'
import { withoutAddress } from '#app/models/entries/slugs.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import type { SearchEngine } from '#app/models/search/port.ts'
import { programFiles } from '#app/paths.server.ts'
import { openEmbeddedSearch } from '#app/search/embedded/engine.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { publishing } from '../permissions/entries.ts'
import type { Role } from '../permissions/rows.ts'
import { asking } from '../support/asking.ts'
import { fileStore } from '../support/file-store.ts'
import type { Asker, RouteWorld } from '../support/route-context.ts'
import { aDocument } from '../support/worlds/documents.ts'
import { aPerson, as, type Ties } from '../support/worlds/people.ts'
import { aSession } from '../support/worlds/sign-in.ts'
import { recordOfAll } from './full-records.ts'
import { canary, hiddenWorld, owner, plantedOf } from './hidden-world.ts'

/** The word in all that is of a sort, by the letter that the table has for it. */
export const canaries = {
  z: canary.openbaar,
  n: canary.netwerk,
  t: canary.team,
  c: 'conceptkanarie',
  i: 'ingediendkanarie',
  v: 'nieuwerkanarie',
  d: 'typkanarie',
} as const

export interface LeakWorld extends RouteWorld, AsyncDisposable {
  readonly search: SearchEngine
  readonly askers: ReadonlyMap<Role, Asker>
  /** Ids that `$words` of the table stand for, by word. */
  readonly ids: Readonly<Record<string, string>>
  /** A text of each asker's own, by who it is. */
  readonly own: ReadonlyMap<Role, string>
}

const now = new Date('2026-11-22T10:00:00Z')
const theme = plantedOf('thema', 'openbaar')

/**
 * The hidden world with somebody of each role, entries that were never online, newer versions of those that are, and
 * something half typed.
 */
export async function leakWorld(): Promise<LeakWorld> {
  const hidden = await hiddenWorld()
  const { store, dataDir } = hidden
  const askers = new Map<Role, Asker>()
  const otherTheme = uuid()
  const bare = { context: [], createdAt: now.toISOString(), visibility: 'team' as const, title: '' }
  await store.write(async (tx) => {
    await tx
      .insert(t.entries)
      .values({ id: otherTheme, kind: 'thema', slug: withoutAddress(otherTheme), ...bare })
  })
  for (const [role, ties] of Object.entries(tiesIn(otherTheme))) {
    const id = await aPerson(store, { name: role, ...ties })
    const session = await aSession(store, id, { now })
    askers.set(role as Role, { id, sessionId: session.id, cookie: session.cookie })
  }
  const named = [askers.get('auteur')?.id ?? '', askers.get('co')?.id ?? '']
  const concepts = Object.fromEntries(kindNames.map((kind) => [kind, unpublished(kind, canaries.c)]))
  const sentIn = Object.fromEntries(kindNames.map((kind) => [kind, unpublished(kind, canaries.i)]))
  await store.write(async (tx) => {
    for (const document of Object.values(concepts)) await begin(tx, document, named)
    for (const document of Object.values(sentIn))
      await sendIn(tx, await begin(tx, document, named), named[0] ?? '')
    for (const kind of kindNames) {
      await goOn(tx, plantedOf(kind, 'team').id, named)
      await nameAuthors(tx, plantedOf(kind, 'team').id, named)
      await goOn(tx, plantedOf(kind, 'openbaar').id, [])
    }
    await putReadersRight(
      tx,
      kindNames.map((kind) => plantedOf(kind, 'team').id),
    )
    await halfTyped(tx, concepts.experiment?.id ?? '', named[0] ?? '')
  })
  const own = new Map<Role, string>()
  for (const [role, { id }] of askers)
    if (role !== 'bezoeker')
      own.set(role, await startEntry(await asking(store, await as(store, id), { now }), 'experiment'))
  const search = await openEmbeddedSearch({
    databaseFile: path.join(dataDir, 'leerplein.db'),
    dataDir,
    lexiconFile: programFiles.lexicon,
    synonymsFile: path.resolve('content/zoeken/synoniemen.yaml'),
    workerFile: programFiles.searchWorker,
  })
  return {
    store,
    places: await loadMunicipalities(store),
    search,
    publishing,
    files: fileStore(dataDir),
    siteSecret: Buffer.alloc(32, 7),
    now,
    askers,
    own,
    ids: {
      concept: concepts.experiment?.id ?? '',
      ingediend: sentIn.experiment?.id ?? '',
      openbaar: plantedOf('experiment', 'openbaar').id,
      netwerk: plantedOf('experiment', 'netwerk').id,
      team: plantedOf('experiment', 'team').id,
      token: newToken().token,
    },
    async [Symbol.asyncDispose]() {
      await search.close()
      await hidden[Symbol.asyncDispose]()
    },
  }
}

/** As in test/permissions; authors are named by the entries. */
const tiesIn = (otherTheme: string): Partial<Record<Role, Ties>> => ({
  elders: { memberOf: [plantedOf('organisatie', 'openbaar', 'tweede').id] },
  lid: { memberOf: [owner.id] },
  auteur: { memberOf: [owner.id] },
  co: { memberOf: [plantedOf('organisatie', 'openbaar', 'tweede').id] },
  contact: { contactFor: [owner.id] },
  kennis: { keeps: [theme.id] },
  ander: { keeps: [otherTheme] },
  beheer: { administers: true },
})

function unpublished(kind: KindName, word: string): EntryDocument {
  const filling = { word, prose: `Antwoord met ${word}.`, pointed: () => [] }
  return aDocument(kind, {
    slug: `${word}-${kind}`,
    title: `${word} ${kind}`,
    summary: `Samenvatting met ${word}.`,
    body: `Tekst met ${word}.`,
    themes: [theme.id],
    owner: owner.id,
    record: recordOfAll(kindOf(kind).fields, filling),
  })
}

async function begin(tx: Tx, document: EntryDocument, authors: readonly string[]): Promise<string> {
  const { id, kind, title } = document
  const row = { id, kind, title, slug: withoutAddress(id), visibility: 'team' as const, context: [] }
  await tx.insert(t.entries).values({ ...row, createdAt: now.toISOString() })
  await addRevision(tx, document, { origin: 'site', personId: authors[0] ?? null, now })
  await nameAuthors(tx, id, authors)
  return id
}

async function nameAuthors(tx: Tx, entryId: string, authors: readonly string[]): Promise<void> {
  for (const [since, personId] of authors.entries())
    await tx.insert(t.entryAuthors).values({ entryId, personId, since: `${since}` })
}

async function sendIn(tx: Tx, entryId: string, personId: string): Promise<void> {
  const [revision] = await tx.select().from(t.revisions).where(eq(t.revisions.entryId, entryId))
  const row = { entryId, revisionId: revision?.id ?? '', personId, at: now.toISOString(), leftIn: [] }
  await tx.insert(t.submissions).values({ id: uuid(), ...row })
}

/** A newer version of what is online. */
async function goOn(tx: Tx, entryId: string, authors: readonly string[]): Promise<void> {
  const [row] = await tx.select().from(t.revisions).where(eq(t.revisions.entryId, entryId)).limit(1)
  const document = row?.document as unknown as EntryDocument
  const newer = {
    ...document,
    title: `${canaries.v} hierna`,
    summary: `Straks ${canaries.v}.`,
    body: canaries.v,
  }
  const { kind, visibility, owner: owned } = await onlineOf(tx, entryId)
  const revised = { ...newer, kind, visibility, owner: owned, record: {}, themes: [theme.id] }
  await addRevision(tx, revised, { origin: 'site', personId: authors[0] ?? null, now })
}

async function onlineOf(tx: Tx, entryId: string): Promise<EntryDocument> {
  const [row] = await tx
    .select({ document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(eq(t.entries.id, entryId))
  return row?.document as unknown as EntryDocument
}

async function halfTyped(tx: Tx, entryId: string, personId: string): Promise<void> {
  const [newest] = await tx.select().from(t.revisions).where(eq(t.revisions.entryId, entryId))
  const at = now.toISOString()
  const typed = { title: `Half ${canaries.d}`, body: canaries.d }
  const row = {
    entryId,
    personId,
    typed,
    baseRevision: newest?.id ?? null,
    version: 1,
    createdAt: at,
    savedAt: at,
  }
  await tx.insert(t.drafts).values(row)
}
