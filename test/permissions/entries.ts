import { eq } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { archive } from '#app/models/entries/archive.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { type KindName, kindNames } from '#app/models/entries/kinds/index.ts'
import { preparePublications } from '#app/models/entries/publications.server.ts'
import { putOnline } from '#app/models/entries/put-online.server.ts'
import { putReadersRight } from '#app/models/entries/readers.server.ts'
import { addRevision } from '#app/models/entries/revisions.server.ts'
import { withoutAddress } from '#app/models/entries/slugs.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import { municipalities } from '#app/models/places/municipality.ts'
import type { Publishing } from '#app/models/texts/publishing.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { aDocument } from '../support/worlds/documents.ts'
import { inPieces, pdf, smallPicture } from '../support/worlds/files.ts'
import { type Names, now } from './names.ts'
import { type State, states } from './rows.ts'

/** Nothing in this world has a text, so nothing is rendered; and nobody searches. */
export const publishing: Publishing = {
  render: async () => ({ rows: new Map(), problems: [] }),
  analyse: () => ({ version: 'none', analysed: Buffer.alloc(0) }),
  openText: async () => ({ ok: false, reason: 'none' }) as never,
}

/**
 * An entry of each kind in each state.
 *
 * @returns their slugs by kind, and the experiment with a reaction to it and two files: one that its text names, and one
 *   that none does.
 */
export async function entriesInEachState(
  store: Store,
  files: FileStore,
  ids: Names,
): Promise<Record<State, Names>> {
  const bytes = { picture: await readied(files, await smallPicture()), report: await readied(files, pdf) }
  const shown = Object.fromEntries(states.map((state) => [state, { id: uuid() }])) as Record<
    State,
    { id: string }
  >
  const slug = (kind: KindName, state: State) => `${kind}-${state}`
  const of = (state: State) =>
    kindNames.map((kind) =>
      aDocument(kind, {
        slug: slug(kind, state),
        themes: [ids.theme ?? ''],
        owner: ids.amersfoort,
        visibility: state === 'netwerk' || state === 'team' ? state : 'openbaar',
        // Only the first of them, the experiment, has files.
        body: kind === 'experiment' ? `![Plein](/bestanden/${shown[state].id}/beeld.png)` : '',
      }),
    )
  const all = Object.fromEntries(states.map((state) => [state, of(state)])) as Record<State, EntryDocument[]>
  await publish(store, [...all.openbaar, ...all.netwerk, ...all.team, ...all.gearchiveerd])
  const words: [State, Record<string, string>][] = []
  await store.write(async (tx) => {
    const at = now.toISOString()
    for (const document of [...all.concept, ...all['ter-beoordeling']]) await written(tx, document)
    for (const [state, documents] of Object.entries(all)) {
      const [experiment] = documents
      for (const { id } of documents) {
        for (const [since, personId = ''] of [ids.auteur, ids.co].entries())
          await tx.insert(t.entryAuthors).values({ entryId: id, personId, since: `${since}` })
        if (state === 'gearchiveerd') await archive(tx, id, { actor: 'system:test', now, reason: 'Klaar.' })
      }
      const reaction = uuid()
      const entryId = experiment?.id ?? ''
      const row = { entryId, personId: ids.elders, text: 'Hoe ging dit?', createdAt: at }
      await tx.insert(t.reactions).values({ id: reaction, ...row })
      await tx.insert(t.moderations).values({ reactionId: reaction, decision: 'shown', at })
      const [newest] = await tx.select().from(t.revisions).where(eq(t.revisions.entryId, entryId))
      const revision = newest?.id ?? ''
      const slugs = documents.map((document) => [document.kind, document.slug])
      const pleinId = documents.find(({ kind }) => kind === 'plein')?.id ?? ''
      const loose = uuid()
      const file = shown[state as State].id
      const its = { entryId, personId: ids.auteur, createdAt: at }
      await tx.insert(t.files).values([
        { id: file, name: 'beeld.png', ...bytes.picture, ...its },
        { id: loose, name: 'verslag.pdf', ...bytes.report, ...its },
      ])
      words.push([
        state as State,
        { ...Object.fromEntries(slugs), id: entryId, pleinId, reaction, revision, file, loose },
      ])
    }
    const named = { role: 'pleincoach', since: at, personId: ids.elders ?? '' } as const
    const plein = all.openbaar.find(({ kind }) => kind === 'plein')?.id ?? ''
    await tx.insert(t.pleinPeople).values({ pleinId: plein, ...named })
    await putReadersRight(
      tx,
      Object.values(all)
        .flat()
        .map(({ id }) => id),
    )
    for (const { id } of all['ter-beoordeling']) await sentIn(tx, id, ids.auteur ?? '')
  })
  return Object.fromEntries(words) as Record<State, Names>
}

/** Bytes that are kept already. */
async function readied(files: FileStore, bytes: Buffer) {
  const arrived = await files.receive(inPieces(bytes), bytes.length)
  const found = arrived && (await files.examine(arrived, 'x'))
  if (!found?.ok) throw new Error('a file that can not be kept')
  files.keep(found.ready)
  const { folder: _, ...row } = found.ready
  return row
}

/** An entry that was never online. */
async function written(tx: Tx, document: EntryDocument): Promise<void> {
  const { id, kind, title } = document
  const row = { id, kind, title, slug: withoutAddress(id), visibility: 'team' as const, context: [] }
  await tx.insert(t.entries).values({ ...row, createdAt: now.toISOString() })
  await addRevision(tx, document, { origin: 'site', personId: null, now })
}

async function sentIn(tx: Tx, entryId: string, personId: string): Promise<void> {
  const [revision] = await tx.select().from(t.revisions).where(eq(t.revisions.entryId, entryId))
  const row = { entryId, revisionId: revision?.id ?? '', personId, at: now.toISOString(), leftIn: [] }
  await tx.insert(t.submissions).values({ id: uuid(), ...row })
}

/** Puts documents online. */
export async function publish(store: Store, documents: readonly EntryDocument[]): Promise<void> {
  const render = async () => new Map()
  const tools = { store, places: municipalities([]), analyse: publishing.analyse, render }
  const { publish: prepared } = await preparePublications(
    tools,
    documents.map((document) => ({ document, way: 'content' as const })),
  )
  await store.write(async (tx) => {
    for (const publication of prepared.values())
      await putOnline(tx, publication, { actor: 'system:test', now, origin: 'git' })
    await showChanged(tx, [...prepared.keys()])
  })
}
