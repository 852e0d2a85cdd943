import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { holdAnswer } from './held-answer.ts'
import { visit } from './visit.ts'

test('while typing, results, counts, address and title follow, and the page is not loaded again', async () => {
  const page = await visit('/zoeken')
  const before = await shown(page)
  const loads: Request[] = []
  page.on('request', (request) => request.isNavigationRequest() && loads.push(request))

  await page.getByRole('combobox').pressSequentially('amersfoort')
  await page.waitForURL('**/zoeken?q=amersfoort')

  const after = await shown(page)
  expect(after.total).toBeLessThan(before.total)
  expect(after.total).toBe(after.results.length)
  expect(after.kinds).toBe(after.total) // every entry is of one kind
  expect(after.results.join()).toContain('werkgroep')
  expect(await page.title()).toContain('amersfoort')
  expect(loads).toEqual([])
})

test('the field keeps the focus and what is typed, and the number of results is said aloud', async () => {
  const page = await visit('/zoeken')
  const announcer = page.locator('#melding')
  expect(await announcer.textContent()).toBe('')

  await page.getByRole('combobox').pressSequentially('zorg')
  await page.waitForURL('**/zoeken?q=zorg')

  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  expect(await page.getByRole('combobox').inputValue()).toBe('zorg')
  const { total } = await shown(page)
  expect(await announcer.textContent()).toMatch(new RegExp(`^${total} resultaten? voor zorg`))
})

test('what holds no word to look for is said while typing too', async () => {
  const page = await visit('/zoeken?q=zorg')
  const noWord = page.getByText('In je zoekvraag staat geen woord waarop we kunnen zoeken')
  expect(await noWord.count()).toBe(0)

  await page.getByRole('combobox').fill('*')
  await page.waitForURL(/q=\*$/)

  expect(await noWord.isVisible()).toBe(true)
})

test('a choice within a facet narrows the list and leaves the counts of that facet', async () => {
  const page = await visit('/ervaringen')
  const facet = page.getByRole('group', { name: 'Fase' })
  const counts = await facet.locator('.facet__count').allTextContents()
  await facet.getByRole('checkbox').first().check()
  await page.waitForURL(/fase=/)

  expect((await shown(page)).results.length).toBe(Number.parseInt(counts[0] ?? '', 10))
  expect(await facet.locator('.facet__count').allTextContents()).toEqual(counts)
})

test('an answer that comes late does not take the place of a newer one', async () => {
  const page = await visit('/zoeken')
  const late = await holdAnswer(page, '**/zoeken?q=zorg')
  await page.getByRole('combobox').fill('zorg')
  await late.asked
  await page.getByRole('combobox').fill('toerisme')
  await page.waitForURL('**/zoeken?q=toerisme')
  const before = await shown(page)

  await late.release()

  expect(await shown(page)).toEqual(before)
  expect(page.url()).toContain('q=toerisme')
})

test('who goes back to what is shown already does not get the late answer in between', async () => {
  const page = await visit('/zoeken?q=toerisme')
  const before = await shown(page)
  const late = await holdAnswer(page, '**/zoeken?q=zorg')
  await page.getByRole('combobox').fill('zorg')
  await late.asked
  await page.getByRole('combobox').fill('toerisme')
  await page.getByRole('combobox').press('Enter')

  await late.release()

  expect(await shown(page)).toEqual(before)
  expect(page.url()).toContain('q=toerisme')
})

test('facets come and go with the results', async () => {
  const page = await visit('/zoeken?q=xylofoonkwartet')
  await page.getByRole('combobox').fill('amersfoort')
  await page.waitForURL('**/zoeken?q=amersfoort')
  const found = await shown(page)
  expect(found.kinds).toBe(found.total)

  await page.getByRole('combobox').fill('xylofoonkwartet')
  await page.waitForURL('**/zoeken?q=xylofoonkwartet')
  expect(await shown(page)).toEqual({ total: 0, results: [], kinds: 0 })
})

test('without a connection nothing on the page is lost, and the form works as soon as there is one', async () => {
  const page = await visit('/zoeken?q=toerisme')
  const before = await shown(page)
  await page.context().setOffline(true)
  await page.getByRole('combobox').fill('zorg')
  await page.getByRole('button', { name: 'Toon resultaten' }).waitFor() // the form is on its own now
  expect(await shown(page)).toEqual(before)

  await page.context().setOffline(false)
  await page.getByRole('combobox').press('Enter')
  await page.waitForURL('**/zoeken?q=zorg')
  expect((await shown(page)).results.join()).toMatch(/zorg/i)
})

test('back from a result, the list is as it was left', async () => {
  const page = await visit('/zoeken')
  await page.getByRole('combobox').pressSequentially('werkgroep')
  await page.waitForURL('**/zoeken?q=werkgroep')
  const before = await shown(page)
  await page.getByRole('article').first().getByRole('link').click()
  await page.waitForURL((url) => url.pathname !== '/zoeken')

  await page.goBack()

  expect(await page.getByRole('combobox').inputValue()).toBe('werkgroep')
  expect(await shown(page)).toEqual(before)
})

/** What the list says: how many, which, and how many of each kind together. */
async function shown(page: Page): Promise<{ total: number; results: string[]; kinds: number }> {
  const counts = await page.getByRole('group', { name: 'Soort' }).locator('.facet__count').allTextContents()
  return {
    total: Number.parseInt((await page.locator('#aantal').textContent()) ?? '', 10),
    results: await page.getByRole('article').getByRole('heading').allTextContents(),
    kinds: counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0),
  }
}
