import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { addRevision, newestRevision } from '#app/models/entries/revisions.server.ts'
import { withoutAddress } from '#app/models/entries/slugs.server.ts'
import { correct } from '#app/models/entries/writing/correct.server.ts'
import { draftFor } from '#app/models/entries/writing/draft.server.ts'
import { publishRevision } from '#app/models/entries/writing/publish-revision.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import * as t from '#db/schema/index.ts'
import { asVisitor } from '../../support/asking.ts'
import { aDocument } from '../../support/worlds/documents.ts'
import { writingWorld } from '../../support/worlds/writing.ts'

const film = 'Zo ging het.\n\n<Video href="https://film.example/een" title="De film" />'

/** A page out of git with a film in its text, and a colleague who may correct it. */
async function withFilm() {
  const world = await writingWorld()
  const document = aDocument('tool', {
    slug: 'met-film',
    title: 'Met een typvout',
    owner: world.organisation,
    themes: [world.theme],
    body: film,
    record: { type: 'werkvorm', when: 'Altijd.', steps: [{ title: 'Kijk' }], sources: [{ title: 'Boek' }] },
  })
  const anna = await world.asks(await world.someone({ name: 'Anna', memberOf: [world.organisation] }))
  const contact = await world.asks(await world.someone({ contactFor: [world.organisation] }))
  const { id, kind, title } = document
  const slug = withoutAddress(id)
  const row = {
    id,
    kind,
    slug,
    title,
    visibility: 'team' as const,
    context: [],
    createdAt: '2026-11-01T09:00:00Z',
  }
  await world.store.write(async (tx) => {
    await tx.insert(t.entries).values(row)
    await addRevision(tx, document, { origin: 'git', personId: null, now: anna.now })
  })
  await publishRevision(anna, (await newestRevision(world.store.read, id))?.id ?? '', async () => undefined)
  const page = async () => await getEntry(await asVisitor(world.store), 'tool', 'met-film')
  return { world, anna, contact, id, page }
}

test('what only the editors may put in a text stays when something else is corrected on the site', async () => {
  const { anna, id, page } = await withFilm()
  const { typed } = await draftFor(anna, id)
  await saveDraft(anna, id, { ...typed, title: 'Met een typfout' }, 0)
  await correct(anna, id)

  const { card, texts } = await page()
  expect(card.title).toBe('Met een typfout')
  expect(texts[film]?.html).toContain('href="https://film.example/een"')
})

test('it stays through a second change, and through a renderer of another version', async () => {
  const { world, contact, id, page } = await withFilm()
  for (const summary of ['Korter.', 'Nog korter.']) {
    const { typed, version } = await draftFor(contact, id)
    await saveDraft(contact, id, { ...typed, summary }, version)
    await publishRevision(contact, await saveVersion(contact, id), async () => undefined)
  }
  await world.store.write(async (tx) => await tx.delete(t.renderedTexts))
  const { typed, version } = await draftFor(contact, id)
  await saveDraft(contact, id, { ...typed, summary: 'Het kortst.' }, version)
  await publishRevision(contact, await saveVersion(contact, id), async () => undefined)
  expect((await page()).texts[film]?.html).toContain('Video: De film')
})

test('who changes that text is told what to do, and nothing of it is lost', async () => {
  const { anna, contact, id } = await withFilm()
  const { typed } = await draftFor(contact, id)
  await saveDraft(contact, id, { ...typed, body: `${film}\n\nEn verder.` }, 0)
  await expect(saveVersion(contact, id)).rejects.toMatchObject({
    code: 'entry.text-refused',
    detail: { user: expect.stringContaining('<Video> kan alleen de redactie plaatsen.') },
  })
  expect((await draftFor(contact, id)).typed.body).toContain('En verder.')
  expect(await anna.store.read.select().from(t.revisions).where(eq(t.revisions.entryId, id))).toHaveLength(1)
})
