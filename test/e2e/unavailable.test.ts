import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, startServer } from '../support/server.ts'
import { violations } from './violations.ts'
import { screens, visit } from './visit.ts'

// A site of its own, whose search engine cannot find out what changed.
let server: Running
beforeAll(async () => {
  server = await startServer()
  change('ALTER TABLE changes RENAME TO changes_away')
})
afterAll(() => server.stop())

function change(sql: string): void {
  const database = new Database(path.join(server.dataDir, 'leerplein.db'), { timeout: 5_000 })
  database.exec(`${sql}; UPDATE generation SET value = value + 1`)
  database.close()
}

const searched = ['/zoeken?q=zorg', '/ervaringen', '/toolbox']

test.each(searched)('%s without a search engine says so, and leads to what works', async (address) => {
  const page = await visit()
  const response = await page.goto(server.address + address)

  expect(response?.status()).toBe(503)
  expect(response?.headers()['retry-after']).toBe('60')
  expect(response?.headers()['cache-control']).toBe('no-store')
  const main = page.getByRole('main')
  expect(await main.getByRole('heading', { level: 1 }).textContent()).toBe('Dit lukt nu even niet')
  expect(await main.textContent()).toContain('Probeer het over een minuut nog eens')
  expect(await main.locator('form').count()).toBe(0)

  const ways = await main
    .getByRole('link')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))
  expect(ways.length).toBeGreaterThan(1)
  for (const way of ways) expect((await fetch(way)).status, way).toBe(200)
})

test.each(['/', '/themas', '/themas/democratische-vaardigheden'])(
  '%s does without the search engine',
  async (address) => {
    const page = await visit()
    const response = await page.goto(server.address + address)

    expect(response?.status()).toBe(200)
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(1)
    expect(await page.getByText(/Hier staat nog niets|\bnull\b/).count()).toBe(0)
  },
)

test('a page without its numbers is not kept for others', async () => {
  for (const address of ['/', '/themas'])
    expect((await fetch(server.address + address)).headers.get('cache-control')).toBe('no-store')
})

test('the page meets WCAG 2.2 AA and fits on a small screen', async () => {
  const page = await visit()
  await page.goto(`${server.address}/zoeken`)
  expect(await violations(page)).toEqual([])

  await page.setViewportSize(screens.narrow)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screens.narrow.width)
})

test('whoever watches over the site and whoever runs it are told', async () => {
  await fetch(`${server.address}/zoeken`)
  const health = await (await fetch(`${server.address}/healthz`)).json()

  expect(health).toMatchObject({ status: 'degraded', search: { ready: false } })
  await expect.poll(() => server.output()).toMatch(/"reason":"SearchUnavailable: [^"]+","msg":"unavailable"/)
})

test('who was typing keeps what is on the screen, and finds it once the engine is back', async () => {
  change('ALTER TABLE changes_away RENAME TO changes')
  const page = await visit()
  await page.goto(`${server.address}/zoeken?q=toerisme`)
  const results = page.getByRole('article')
  const before = await results.allTextContents()
  expect(before.length).toBeGreaterThan(0)

  change('ALTER TABLE changes RENAME TO changes_away')
  await page.getByRole('combobox').fill('zorg')
  await page.getByRole('button', { name: 'Toon resultaten' }).waitFor() // the form is on its own now
  expect(await results.allTextContents()).toEqual(before)

  change('ALTER TABLE changes_away RENAME TO changes')
  await page.getByRole('combobox').press('Enter')
  await page.waitForURL('**/zoeken?q=zorg')
  expect(await results.count()).toBeGreaterThan(0)
})
