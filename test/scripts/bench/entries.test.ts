import path from 'node:path'
import { expect, test } from 'vitest'
import { renderText } from '#app/mdx/render-text.server.ts'
import { documentSchema, markdownTexts, references } from '#app/models/entries/document.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { documentMaker, idOf } from '#scripts/bench/entries/documents.ts'
import { dutchLanguage } from '#scripts/bench/entries/language.ts'
import { layoutOf } from '#scripts/bench/entries/layout.ts'
import { renderedRow } from '#scripts/bench/entries/texts.ts'

const entries = 500
const layout = layoutOf(entries)
const make = documentMaker(dutchLanguage(path.resolve('.')), layout, ['amersfoort', 'leusden', 'losser'])
const documents = Array.from({ length: entries }, (_, number) => make(number))

test('the entries of a bench are entries as a member could have written them', () => {
  for (const document of documents) {
    expect(documentSchema(kindOf(document.kind)).safeParse(document).error).toBeUndefined()
  }
  expect(new Set(documents.map(({ kind, slug }) => `${kind}/${slug}`)).size).toBe(entries)
})

test('they are of the kinds that are measured, and a quarter of them or more has links', () => {
  const kinds = new Set(documents.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual([
    'bijeenkomst',
    'blog',
    'experiment',
    'leerkring',
    'organisatie',
    'plein',
    'thema',
    'tool',
  ])
  const linked = documents.filter(
    ({ record }) => 'tools' in record || 'programme' in record || 'about' in record,
  )
  expect(linked.length).toBeGreaterThan(entries / 4)
})

test('every link points at an entry of the right kind that was published before', () => {
  for (const [number, document] of documents.entries()) {
    for (const { field, target } of references(document)) {
      const other = documents.findIndex(({ id }) => id === target)
      expect(other, `${document.kind}.${field}`).toBeGreaterThanOrEqual(0)
      expect(other).toBeLessThan(number)
    }
  }
})

test('the same number is always the same entry', () => {
  expect(make(123)).toEqual(documents[123])
  expect(idOf(123)).toBe(documents[123]?.id)
})

test('the rows of rendered texts are what the renderer makes', async () => {
  const texts = documents.filter((_, number) => number % 50 === 0).flatMap(markdownTexts)
  expect(texts.some((text) => text.includes('## ') && text.includes('- '))).toBe(true)
  for (const text of texts) {
    const rendered = await renderText(text, 'member')
    const { html, headings, plainText, pointsAt } = renderedRow(text)
    expect(rendered).toMatchObject({ ok: true, html, headings, plainText, references: pointsAt.entries })
  }
})
