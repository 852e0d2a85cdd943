import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** A page, and what went wrong or out of the house on it. */
async function watched(): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && origin !== server.address) wrong.push(`to a third party: ${request.url()}`)
  })
  return { page, wrong }
}

test.each([
  '/',
  '/ervaringen',
  '/zoeken?q=raad',
  '/zoeken/uitleg',
  '/toolbox',
  '/toolbox/het-plein',
  '/agenda',
  '/over-leerplein',
])('%s loads without an error, a broken policy or a third party', async (path) => {
  const { page, wrong } = await watched()
  const response = await page.goto(server.address + path, { waitUntil: 'networkidle' })

  expect(response?.status()).toBe(200)
  expect(await page.locator('h1').count()).toBe(1)
  expect(wrong).toEqual([])
  await page.close()
})

test('a newcomer finds the working group of Amersfoort by words, and the tools it used', async () => {
  const { page, wrong } = await watched()
  await page.goto(server.address)
  await page.getByRole('searchbox').first().fill('raadsleden en bewoners samen werkgroep')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/zoeken\?/)
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  await page.waitForURL(/\/experimenten\//)

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('gemengde werkgroep')
  expect(await page.locator('a[href="/toolbox/gemengde-werkgroep"]').count()).toBeGreaterThan(0)
  expect(wrong).toEqual([])
  await page.close()
})
