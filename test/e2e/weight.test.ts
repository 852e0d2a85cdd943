import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { everyFace } from './page-types.ts'
import { visit } from './visit.ts'

/** Bytes of a page at most: gzip for what is text, as they are for fonts, which are compressed already. */
const most = { script: 15_000, stylesheet: 25_000, font: 75_000 } as const

test.each(everyFace)('%s is light, keeps its policy, and asks nothing of others', async (path) => {
  const page = await visit()
  const { responses, wrong } = await watch(page)
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)

  expect(wrong).toEqual([])
  expect(await policyBroken(page)).toEqual([])
  expect(responses.map((response) => new URL(response.url()).origin).filter(elsewhere)).toEqual([])
  const weights = {
    script: await weight(responses, 'script'),
    stylesheet: await weight(responses, 'stylesheet'),
    font: await weight(responses, 'font'),
  }
  expect([weights.stylesheet, weights.font]).not.toContain(0) // else nothing was weighed
  expect(weights.script).toBeLessThanOrEqual(most.script)
  expect(weights.stylesheet).toBeLessThanOrEqual(most.stylesheet)
  expect(weights.font).toBeLessThanOrEqual(most.font)
})

test.each(everyFace)('%s carries no framework and nothing inline', async (path) => {
  const html = await (await fetch(inject('site') + path)).text()

  expect(html).not.toMatch(/__remix|modulepreload|entry\.client/)
  expect(html).not.toMatch(/<style|<[^>]+\s(?:style|on[a-z]+)=/i)
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  expect(scripts.filter((tag) => !/ src=|type="application\/ld\+json"/.test(tag))).toEqual([])
})

test('a list carries the one script there is, a case none', async () => {
  const scripts = (page: Page) => page.locator('script[src]').count()

  expect(await scripts(await visit('/ervaringen'))).toBe(1)
  expect(await scripts(await visit('/experimenten/gemengde-werkgroep-amersfoort'))).toBe(0)
})

test('the policy stops script and style that somebody slipped into a page, and the test above would see it', async () => {
  const page = await visit()
  const { wrong } = await watch(page)
  await page.goto('/')
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red" onclick="1" id="slipped">')
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })

  expect(await page.title()).not.toBe('taken over')
  expect(await policyBroken(page)).toContain('script-src-elem')
  expect(await policyBroken(page)).toContain('style-src-attr')
  expect(wrong.length).toBeGreaterThan(0)
})

const elsewhere = (origin: string) => origin !== inject('site')

/** Collects, from before the first request, what is fetched and what goes wrong. */
async function watch(page: Page): Promise<{ responses: Response[]; wrong: string[] }> {
  const responses: Response[] = []
  const wrong: string[] = []
  page.on('response', (response) => responses.push(response))
  page.on('console', (message) => {
    // The status of an error page is meant; Chromium writes it to the console all the same.
    const meant =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (['error', 'warning'].includes(message.type()) && !meant) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`))
  await page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(window, { broken })
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective))
  })
  return { responses, wrong }
}

function policyBroken(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { broken: string[] }).broken)
}

async function weight(responses: readonly Response[], type: keyof typeof most): Promise<number> {
  const bodies = responses.filter((response) => response.request().resourceType() === type)
  const sizes = bodies.map(async (response) => {
    const body = await response.body()
    return type === 'font' ? body.length : gzipSync(body).length
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
