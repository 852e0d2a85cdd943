import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { exportContent } from '#app/content/export.server.ts'
import { type SyncReport, syncContent } from '#app/content/sync.server.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { preparePublication } from '#app/models/entries/publication.server.ts'
import { putOnline } from '#app/models/entries/put-online.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { Moved } from '#app/models/refused.ts'
import { programFiles } from '#app/paths.server.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import { analyse } from '../support/analysis.ts'
import { asVisitor } from '../support/asking.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'
import { aTool, type ContentFolder, contentFolder } from '../support/worlds/content-folder.ts'
import { aDocument } from '../support/worlds/documents.ts'

let store: Store
let folder: ContentFolder
const renderer = openRenderer({ workerFile: programFiles.mdxWorker })

beforeEach(async () => {
  store = await emptyStore()
  folder = await contentFolder()
  return () => folder[Symbol.asyncDispose]()
})

async function sync(): Promise<SyncReport> {
  const places = await loadMunicipalities(store)
  const now = new Date('2026-11-20T10:00:00Z')
  return await syncContent({
    store,
    files: fileStore(),
    contentDir: folder.dir,
    places,
    renderer,
    analyse,
    now,
  })
}

const messages = ({ problems }: SyncReport) =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
const entryPage = (slug: string) => asVisitor(store).then((ask) => getEntry(ask, 'tool', slug))

test('a file becomes an entry with everything that is derived from it', async () => {
  await folder.write('themas/vaardigheden.mdx', {
    ...aTool(1),
    type: undefined,
    when: undefined,
    steps: undefined,
    sources: undefined,
    question: 'Hoe leer je dit?',
  })
  await folder.write(
    'toolbox/het-plein.mdx',
    aTool(2, { themes: ['themas/vaardigheden'], minutes: 45 }),
    'Lees [dit](/themas/vaardigheden).',
  )
  expect(await sync()).toMatchObject({
    added: ['themas/vaardigheden.mdx', 'toolbox/het-plein.mdx'],
    problems: [],
  })

  const page = await entryPage('het-plein')
  expect(page.texts['Als het **vast** zit.']?.html).toContain('<strong>vast</strong>')
  expect(page.texts[page.document.body]?.html).toContain('<a href="/themas/vaardigheden">')
  expect(page.facts.map(({ label }) => label)).toEqual(['Soort', 'Duur', 'Bron en rechten'])
  const facets = await store.read
    .select()
    .from(t.entryFacets)
    .where(eq(t.entryFacets.entryId, page.document.id))
  expect(facets).toContainEqual({ entryId: page.document.id, facet: 'duur', value: 'tot-60' })
  expect(await store.read.select().from(t.searchDocuments)).toHaveLength(2)
})

test('a second sync changes nothing, not even the generation', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  const before = store.generation()
  expect(await sync()).toMatchObject({ added: [], changed: [], archived: [], unchanged: 1 })
  expect(store.generation()).toBe(before)
})

test('a changed slug leaves a redirect, and two entries can change places', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await folder.write('toolbox/twee.mdx', aTool(2))
  await sync()
  await folder.write('toolbox/een.mdx', aTool(2))
  await folder.write('toolbox/twee.mdx', aTool(1))
  expect((await sync()).changed).toEqual(['toolbox/een.mdx', 'toolbox/twee.mdx'])
  expect((await entryPage('een')).document.title).toBe('Werkvorm 2')

  await folder.remove('toolbox/een.mdx')
  await folder.write('toolbox/drie.mdx', aTool(2))
  await sync()
  await expect(entryPage('een')).rejects.toThrow(new Moved('/toolbox/drie'))
})

test('moving to and fro leaves no redirect that loops', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  await folder.remove('toolbox/een.mdx')
  await folder.write('toolbox/twee.mdx', aTool(1))
  await sync()
  await folder.remove('toolbox/twee.mdx')
  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  expect((await entryPage('een')).document.slug).toBe('een')
  await expect(entryPage('twee')).rejects.toThrow(new Moved('/toolbox/een'))
})

test('a link in a text goes on leading to an entry that moved, and links to fixed pages are checked', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await folder.write('toolbox/twee.mdx', aTool(2), 'Zie [daar](/toolbox/een) en [dit](/over-ons).')
  expect(messages(await sync())).toEqual([expect.stringContaining('there is no entry "over-ons"')])
  await folder.write('toolbox/twee.mdx', aTool(2), 'Zie [daar](/toolbox/een).')
  await sync()
  await folder.remove('toolbox/een.mdx')
  await folder.write('toolbox/drie.mdx', aTool(1))
  await sync()
  const { document, texts } = await entryPage('twee')
  expect(texts[document.body]?.html).toContain('<a href="/toolbox/drie">daar</a>')
})

test('no fixed page can take the address of a page of the site', async () => {
  await folder.write(
    'paginas/zoeken.mdx',
    { id: aTool(1).id, title: 'Zoeken', published: aTool(1).published },
    'Tekst.',
  )
  expect(messages(await sync())).toEqual(['paginas/zoeken.mdx:2 slug: is the address of a page of the site'])
})

test('a removed file archives its entry, and a file that comes back brings it back', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await folder.write('toolbox/twee.mdx', aTool(2))
  await sync()
  await folder.remove('toolbox/een.mdx')
  expect((await sync()).archived).toEqual(['toolbox/een.mdx'])
  expect((await entryPage('een')).archived).toMatchObject({ reason: expect.any(String) })
  expect(await store.read.select().from(t.searchDocuments)).toHaveLength(1)
  expect(await sync()).toMatchObject({ archived: [], unchanged: 1 })

  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  expect((await entryPage('een')).archived).toBeNull()
  expect(await store.read.select().from(t.searchDocuments)).toHaveLength(2)
})

test('a bad file is reported with its line, and its entry stays as it was', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  await folder.write('toolbox/een.mdx', aTool(1, { title: 'Nieuw', minutes: 'lang' }))
  await folder.write('toolbox/goed.mdx', aTool(2))
  const report = await sync()
  expect(messages(report)).toEqual([expect.stringMatching(/^toolbox\/een\.mdx:\d+ minutes: /)])
  expect(report.added).toEqual(['toolbox/goed.mdx'])
  expect((await entryPage('een')).document.title).toBe('Werkvorm 1')
})

test('all that can be wrong in a file is told at once', async () => {
  await folder.write(
    'toolbox/een.mdx',
    aTool(1, { themes: ['themas/bestaat-niet'], owner: 'toolbox/een', steps: undefined }),
    'Zie [daar](/toolbox/nergens).\n\n![Een foto](/beelden/weg.svg)\n\n{1 + 1}',
  )
  const found = messages(await sync())
  expect(found).toEqual(
    expect.arrayContaining([
      expect.stringContaining('themes: there is no entry "themas/bestaat-niet"'),
      expect.stringContaining('owner: "toolbox/een" is no organisatie'),
      expect.stringContaining('lacks steps'),
      expect.stringMatching(/:19 expressions/),
    ]),
  )
})

test('broken links and images in a text are told with the line', async () => {
  await folder.write(
    'toolbox/een.mdx',
    aTool(1),
    'Zie [daar](/toolbox/nergens).\n\n![Een foto](/beelden/weg.svg)',
  )
  expect(messages(await sync())).toEqual([
    expect.stringMatching(/^toolbox\/een\.mdx:14 there is no entry "toolbox\/nergens"$/),
    expect.stringMatching(/^toolbox\/een\.mdx:16 there is no image \/beelden\/weg\.svg$/),
  ])
})

test('two files with one id are both left out', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await folder.write('toolbox/twee.mdx', aTool(1))
  await folder.write('toolbox/drie.mdx', aTool(3))
  const report = await sync()
  expect(messages(report)).toEqual([
    'toolbox/een.mdx:2 has the same id as toolbox/twee.mdx',
    'toolbox/twee.mdx:2 has the same id as toolbox/een.mdx',
  ])
  expect(report.added).toEqual(['toolbox/drie.mdx'])
})

test('an entry that was changed on the site is reported and left alone', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  await changeOnSite('een', 'Op de site veranderd')
  expect(await sync()).toMatchObject({ conflicts: [], unchanged: 1 })

  await folder.write('toolbox/een.mdx', aTool(1, { title: 'In het bestand veranderd' }))
  expect((await sync()).conflicts).toEqual([expect.objectContaining({ file: 'toolbox/een.mdx' })])
  expect((await entryPage('een')).document.title).toBe('Op de site veranderd')
})

test('after an export of what was changed on the site, file and entry agree again', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  await changeOnSite('een', 'Op de site veranderd')
  expect((await exportContent({ store, files: fileStore() }, folder.dir)).written).toEqual([
    'toolbox/een.mdx',
  ])
  expect(await sync()).toMatchObject({ changed: [], conflicts: [], unchanged: 1 })
  expect((await exportContent({ store, files: fileStore() }, folder.dir)).written).toEqual([])
})

test('an export leaves a file alone that was edited and not synced', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  await folder.write('toolbox/een.mdx', aTool(1, { title: 'Nog niet gesynct' }))
  expect(await exportContent({ store, files: fileStore() }, folder.dir)).toMatchObject({
    written: [],
    kept: ['toolbox/een.mdx'],
  })
  expect((await sync()).changed).toEqual(['toolbox/een.mdx'])
})

test('a file that is renamed and has a mistake archives nothing', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await folder.write('toolbox/ander.mdx', aTool(2))
  await sync()
  await folder.remove('toolbox/een.mdx')
  await folder.write('toolbox/nieuwe-naam.mdx', aTool(1, { thema: 'verkeerd gespeld' }))
  expect((await sync()).archived).toEqual([])
  expect((await entryPage('een')).archived).toBeNull()
})

test('a folder without entries is a mistake, and archives nothing', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await sync()
  await folder.remove('toolbox/een.mdx')
  await expect(sync()).rejects.toThrow('there are no entries')
  expect((await entryPage('een')).archived).toBeNull()
})

test('two syncs at once give one entry and one revision', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await Promise.all([sync(), sync()])
  expect(await store.read.select().from(t.revisions)).toHaveLength(1)
})

async function changeOnSite(slug: string, title: string): Promise<void> {
  const { document } = await entryPage(slug)
  const changed = aDocument('tool', { ...document, title })
  const publication = await preparePublication(changed, {
    places: await loadMunicipalities(store),
    render: async () => new Map(),
    analyse,
    entry: () => undefined,
    exists: () => true,
  })
  await store.write(async (tx) => {
    await putOnline(tx, publication, {
      actor: 'person:anna',
      now: new Date('2026-11-21T10:00:00Z'),
      origin: 'site',
    })
    await showChanged(tx, [document.id])
  })
}
