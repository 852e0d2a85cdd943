import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { amersfoort, pageTypes } from './page-types.ts'
import { lookAt } from './visit.ts'

test.each(pageTypes)('$path on paper has its address and no way round the site', async ({ path }) => {
  const page = await lookAt(path)
  await page.emulateMedia({ media: 'print' })

  expect(await page.locator('nav:visible, form:visible, body > header:visible, footer:visible').count()).toBe(
    0,
  )
  const address = new URL(path, inject('site'))
  address.search = address.searchParams.toString() // as one address has one way to be written
  expect(await page.getByText(`Van Leerplein: ${address.href}`, { exact: true }).isVisible()).toBe(true)
})

test('an error on paper has no address: nobody should come back to it', async () => {
  const page = await lookAt('/bestaat/niet')
  await page.emulateMedia({ media: 'print' })

  expect(await page.getByText(inject('site')).count()).toBe(0)
})

test('the address of a search on paper is the whole question', async () => {
  const path = '/zoeken?q=raadsleden+en+bewoners&soort=experiment&soort=plein'
  const page = await lookAt(path)
  await page.emulateMedia({ media: 'print' })

  expect(await page.getByText(inject('site') + path).isVisible()).toBe(true)
})

test('a case on paper shows all of its facts, also those that fold on a phone', async () => {
  const page = await lookAt(amersfoort, { viewport: { width: 390, height: 844 } })
  await page.emulateMedia({ media: 'print' })

  const facts = page.getByRole('region', { name: /^Feiten over/ })
  expect(await facts.getByRole('term').count()).toBeGreaterThan(6)
  for (const fact of await facts.locator('dt, dd').all()) expect(await fact.isVisible()).toBe(true)
})

test('cases side by side are one table on A3 in landscape, whatever the screen was', async () => {
  const cases = ['gemengde-werkgroep-amersfoort', 'samenleving-voorop', 'matrixdemocratie-landerd']
  const asked = cases.map((slug) => `ervaring=experimenten/${slug}`).join('&')
  const page = await lookAt(`/vergelijken?${asked}`, { viewport: { width: 390, height: 844 } })

  const { pages, mediaBox } = await printed(page)

  expect(pages).toBeLessThanOrEqual(4)
  expect(mediaBox.map(Math.round)).toEqual([0, 0, 1191, 842])
})

test('the case of Amersfoort is a handout of at most three sheets of A4', async () => {
  const page = await lookAt(amersfoort)

  const { pages, mediaBox } = await printed(page)

  expect(pages).toBeGreaterThan(0)
  expect(pages).toBeLessThanOrEqual(3)
  expect(mediaBox.map(Math.round)).toEqual([0, 0, 595, 842])
})

/** How many sheets of which size, in points; Chromium writes both into its PDF as plain text. */
async function printed(page: Page): Promise<{ pages: number; mediaBox: number[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, box = ''] = /\/MediaBox \[([\d. ]+)\]/.exec(pdf) ?? []
  return { pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, mediaBox: box.split(' ').map(Number) }
}
