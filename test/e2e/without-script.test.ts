import { expect, test } from 'vitest'
import { amersfoort, errorPages } from './page-types.ts'
import { visit } from './visit.ts'

const noScript = { javaScriptEnabled: false }

test('a newcomer finds the working group of Amersfoort, the tool it used, and the way back', async () => {
  const page = await visit('/', noScript)
  await page.getByLabel('Waar loop je tegenaan?').fill('raadsleden en bewoners samen werkgroep')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  expect(new URL(page.url()).pathname).toBe(amersfoort)

  const used = page.getByRole('region', { name: 'Gebruikt uit de toolbox' })
  expect(await used.getByRole('article').count()).toBeGreaterThan(0)
  await used.getByRole('link', { name: 'gemengde werkgroep' }).first().click()
  expect(new URL(page.url()).pathname).toBe('/toolbox/gemengde-werkgroep')

  // Back by a link too: a tool says where it was used.
  await page.getByRole('main').locator(`a[href="${amersfoort}"]`).first().click()
  expect(new URL(page.url()).pathname).toBe(amersfoort)
})

test('facets are chosen with a button, and the counts are those of the results', async () => {
  const page = await visit('/ervaringen', noScript)
  const facet = page.getByRole('group', { name: 'Fase' })
  const count = Number.parseInt((await facet.locator('.facet__count').first().textContent()) ?? '', 10)
  await facet.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Toon resultaten' }).click()

  expect(new URL(page.url()).search).toContain('fase=')
  expect(await page.getByRole('article').count()).toBe(count)
  expect(await facet.getByRole('checkbox').first().isChecked()).toBe(true)

  await page.getByRole('link', { name: 'Wis alle filters' }).click()
  expect(new URL(page.url()).search).toBe('')
})

test('a chosen facet stays when another question is asked', async () => {
  const page = await visit('/zoeken?soort=experiment', noScript)
  await page.getByRole('searchbox').fill('zorg')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()

  expect(new URL(page.url()).searchParams.getAll('soort')).toEqual(['experiment'])
  const kinds = await page.getByRole('article').locator('.kind-label').allTextContents()
  expect(new Set(kinds)).toEqual(new Set(['Experiment']))
})

test('a list is sorted and turned over by links', async () => {
  const page = await visit('/zoeken', noScript)
  await page.getByRole('link', { name: 'op titel' }).click()
  const first = await page.getByRole('article').getByRole('heading').allTextContents()
  expect(first).toEqual([...first].sort((a, b) => a.localeCompare(b, 'nl')))

  await page.getByRole('link', { name: 'Volgende' }).click()
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('sorteer'), searchParams.get('pagina')]).toEqual(['titel', '2'])
  const second = await page.getByRole('article').getByRole('heading').allTextContents()
  expect(second.length).toBeGreaterThan(0)
  expect(second.filter((title) => first.includes(title))).toEqual([])

  await page.getByRole('link', { name: 'Vorige' }).click()
  expect(await page.getByRole('article').getByRole('heading').allTextContents()).toEqual(first)
})

test('a typing error is one click away from what was meant', async () => {
  const page = await visit('/zoeken?q=werkgroeb', noScript)
  await page.getByRole('link', { name: 'werkgroep', exact: true }).click()

  expect(new URL(page.url()).searchParams.get('q')).toBe('werkgroep')
  expect(await page.getByRole('article').count()).toBeGreaterThan(0)
})

test.each(errorPages)('$path ($status) says what to do and leads on', async ({ path }) => {
  const page = await visit(path, noScript)

  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByRole('link', { name: /voorpagina|begin/ }).count()).toBeGreaterThan(0)
  await page.getByRole('searchbox').fill('plein')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe('/zoeken')
})

test('an unforeseen error has a number to pass on, and tells nothing of the inside', async () => {
  const page = await visit('/organisaties/alterra', noScript)

  expect(await page.getByRole('main').textContent()).toMatch(/noem dit nummer: \S{6,}/)
  expect(await page.content()).not.toMatch(/SyntaxError|\.js:\d|node_modules/)
})
