import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { v7 as uuid } from 'uuid'
import { afterAll, expect, test } from 'vitest'
import { exportOrganisation } from '#app/content/organisation/export.server.ts'
import { syncContent } from '#app/content/sync.server.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { archiveEntry } from '#app/models/entries/keeping/archive-entry.server.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { addRevision } from '#app/models/entries/revisions.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { publish } from '../permissions/entries.ts'
import { analyse } from '../support/analysis.ts'
import { documents } from '../support/arbitrary-documents.ts'
import { asking } from '../support/asking.ts'
import { fileStore } from '../support/file-store.ts'
import { temporaryFolder } from '../support/server.ts'
import { emptyStore } from '../support/template-database.ts'
import { aDocument } from '../support/worlds/documents.ts'
import { aPerson, as } from '../support/worlds/people.ts'
import { loggedEvents } from '../support/worlds/told.ts'

const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
afterAll(() => renderer.close())

const others = kindNames.map((kind) =>
  aDocument(kind, { slug: `doel-${kind}`, provenance: 'historisch', origin: [{ title: 'Bron' }] }),
)
const ofKinds = (kinds: readonly string[]) =>
  others.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
const [organisation = ''] = ofKinds(['organisatie'])
const origin = 'https://leerplein.example'

async function siteWith(entries: ReturnType<typeof aDocument>[]): Promise<{ store: Store; contact: Ask }> {
  const store = await emptyStore()
  await publish(store, [...others, ...entries])
  const contact = await asking(store, await as(store, await aPerson(store, { contactFor: [organisation] })))
  return { store, contact }
}

/** The texts of an export, by their paths. */
async function exported(ask: Ask, files = fileStore()): Promise<Record<string, string>> {
  const { body } = await exportOrganisation(ask, 'doel-organisatie', { files, origin })
  const bytes = new Uint8Array(await new Response(body).arrayBuffer())
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))
}

const documentsOf = async ({ read }: Store) =>
  await read
    .select({ document: t.revisions.document })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .orderBy(t.entries.id)

test('whatever an organisation owns comes out as files that content sync reads back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(documents(ofKinds), { minLength: 1, maxLength: 5 }), async (written) => {
      const owned = written.map((document, index) => ({
        ...document,
        id: uuid(),
        slug: `${document.slug.slice(0, 80)}-${index}`,
        summary: document.summary ?? 'Kort.',
        owner: organisation,
        provenance: 'historisch' as const,
        origin: [{ title: 'Bron' }],
      }))
      const { store, contact } = await siteWith(owned)
      const texts = await exported(contact)
      const folder = temporaryFolder()
      for (const [name, text] of Object.entries(texts)) {
        const [top, ...rest] = name.split('/')
        if (top !== 'gepubliceerd') continue
        const file = path.join(folder, ...rest)
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
      const there = await emptyStore()
      await publish(there, others)
      const places = await loadMunicipalities(there)
      const files = fileStore()
      const tools = { store: there, contentDir: folder, places, files, renderer, analyse, now: new Date() }
      expect(await syncContent(tools)).toMatchObject({ problems: [], conflicts: [] })
      expect(await documentsOf(there)).toEqual(await documentsOf(store))
    }),
    { numRuns: 12 },
  )
}, 60_000)

test('what is under way stands apart, what is archived says so, and what others own is not in it', async () => {
  const [mine, archived, theirs] = [
    aDocument('experiment', { slug: 'van-ons', owner: organisation, visibility: 'team' }),
    aDocument('experiment', { slug: 'oud', owner: organisation }),
    aDocument('experiment', { slug: 'van-hen' }),
  ]
  const { store, contact } = await siteWith([mine, archived, theirs])
  await store.write(async (tx) => {
    const newer = { ...mine, title: 'Nieuwer' }
    await addRevision(tx, newer, { origin: 'site', personId: null, now: contact.now })
  })
  await archiveEntry(contact, archived.id, 'Klaar.')
  const files = await exported(contact)

  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'gepubliceerd/experimenten/oud.mdx',
    'gepubliceerd/experimenten/van-ons.mdx',
    'onderweg/experimenten/van-ons.mdx',
    'tabellen/experimenten.csv',
  ])
  expect(files['onderweg/experimenten/van-ons.mdx']).toContain('title: Nieuwer')
  expect(files['gepubliceerd/experimenten/oud.mdx']).toContain('archived: ')
  expect(files['README.txt']).toContain(
    'Alles van Een titel op Leerplein\r\nOpgehaald op zondag 22 november 2026',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")'])(
  'a cell that begins like a formula (%j) is a text in a spreadsheet',
  async (formula) => {
    const { contact } = await siteWith([
      aDocument('blog', { owner: organisation, summary: formula, record: { how: formula } }),
    ])
    const [, row = ''] = (await exported(contact))['tabellen/blogs.csv']?.split('\r\n') ?? []
    expect(row).toContain(`'${formula.replaceAll('"', '""')}`)
    expect(row).not.toMatch(/(^|,|")[=+@\t-]/)
  },
)

test('files come along with their bytes, those that are named where content sync finds them', async () => {
  const [named, loose] = [uuid(), uuid()]
  const body = `Lees [het verslag](/bestanden/${named}/verslag.txt).`
  const mine = aDocument('experiment', { slug: 'van-ons', owner: organisation, body })
  const { store, contact } = await siteWith([mine])
  const dataDir = temporaryFolder()
  const hash = 'ab'.repeat(32)
  mkdirSync(path.join(dataDir, 'files', 'ab'), { recursive: true })
  writeFileSync(path.join(dataDir, 'files', 'ab', hash), 'een bijlage')
  const personId = contact.viewer.person?.id ?? ''
  const row = { entryId: mine.id, hash, personId, type: 'text/plain', bytes: 11 }
  const createdAt = contact.now.toISOString()
  await store.write(async (tx) =>
    tx.insert(t.files).values([
      { ...row, id: named, name: 'verslag.txt', createdAt },
      { ...row, id: loose, name: 'notulen.txt', createdAt },
    ]),
  )

  const files = await exported(contact, fileStore(dataDir))
  expect(files[`gepubliceerd/bestanden/${named}/verslag.txt`]).toBe('een bijlage')
  expect(files[`onderweg/bestanden/${loose}/notulen.txt`]).toBe('een bijlage')
})

test('only contactpersonen and beheerders take it along, and the log says who did', async () => {
  const { store, contact } = await siteWith([])
  const lid = await asking(store, await as(store, await aPerson(store, { memberOf: [organisation] })))
  await expect(exported(lid)).rejects.toMatchObject({ name: 'NotFound' })
  await exported(contact)
  await exported(await asking(store, await as(store, await aPerson(store, { administers: true }))))
  const events = await loggedEvents(store)
  expect(events.filter((event) => event.includes(' exported '))).toHaveLength(2)
  expect(events).toContain(`person:${contact.viewer.person?.id} exported entry ${organisation}`)
})
