import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { focusStop, type Stop } from './focus-stop.ts'
import { amersfoort } from './page-types.ts'
import { screens, visit } from './visit.ts'

test('the skip link is the first stop, shows itself, and leads past the menu', async () => {
  const page = await visit(amersfoort)
  await page.keyboard.press('Tab')
  const link = page.getByRole('link', { name: 'Naar de inhoud' })
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0)

  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.getByRole('main').locator(':focus').count()).toBe(1)
})

const walks = [
  ['/', 'wide', 'light'],
  ['/zoeken?q=plein', 'wide', 'light'],
  ['/zoeken?q=plein&soort=tool', 'narrow', 'dark'],
  [amersfoort, 'wide', 'dark'],
  [amersfoort, 'phone', 'light'],
  ['/toolbox/het-plein', 'phone', 'light'],
  ['/agenda', 'wide', 'light'],
  ['/ervaringen?gemeente=leusden&beeld=kaart', 'narrow', 'dark'],
  ['/bestaat/niet', 'narrow', 'light'],
] as const

test.each(walks)(
  '%s on a %s, %s screen: every stop is visible and none is left out',
  async (path, size, scheme) => {
    const page = await visit(path, { viewport: screens[size], colorScheme: scheme })
    const expected = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll(
            'a[href], button, input:not([type="hidden"]), summary, [tabindex="0"]',
          ),
        ].filter((element) => element.checkVisibility({ contentVisibilityAuto: true })).length,
    )

    const stops = await walk(page)

    expect(stops.filter(({ trouble }) => trouble.length > 0)).toEqual([])
    expect(stops.length).toBe(expected)
  },
)

test('a newcomer gets from the home page to the tool by keyboard alone', async () => {
  const page = await visit('/')
  await tabTo(page, 'combobox')
  await page.keyboard.type('raadsleden en bewoners samen werkgroep')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/zoeken\?q=/)

  await tabTo(page, 'article a')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${amersfoort}`)

  await tabTo(page, '#gebruikt a, [aria-labelledby="gebruikt"] a')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/toolbox/gemengde-werkgroep')
})

test('a facet is chosen with the space bar, and the focus stays on it', async () => {
  const page = await visit('/zoeken')
  await tabTo(page, '#soort-tool')
  await page.keyboard.press('Space')
  await page.waitForURL(/soort=tool/)

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('soort-tool')
  expect(await page.locator('#soort-tool').isChecked()).toBe(true)

  await page.keyboard.press('Space')
  await page.waitForURL((url) => url.search === '')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('soort-tool')
})

test.each([
  ['/', 'Menu', 'nav a'],
  ['/zoeken', 'Filters', '#filters input'],
  [amersfoort, 'Meer feiten en bron', '.facts__list a'],
])('on a phone %s unfolds "%s" by keyboard', async (path, summary, inside) => {
  const page = await visit(path, { viewport: screens.phone })
  await tabTo(page, `summary:has-text("${summary}")`)
  await page.keyboard.press('Enter')
  await tabTo(page, `details[open] ${inside}`)

  expect((await page.evaluate(focusStop))?.trouble).toEqual([])
})

/** Presses Tab from the top of the page until the focus leaves it again. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await settled(page)
    if (stop === null) return stops
    stops.push(stop)
    if (stops.length > 300) throw new Error(`the focus goes round at ${stop.name}`)
  }
}

/** Where the focus is: a busy browser may scroll to it a moment after. */
async function settled(page: Page): Promise<Stop | null> {
  const stop = await page.evaluate(focusStop)
  if (!stop || stop.trouble.length === 0) return stop
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return await page.evaluate(focusStop)
}

/** Presses Tab until the focus is on what matches, as somebody would who cannot point. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = selector === 'combobox' ? page.getByRole('combobox') : page.locator(selector)
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    if ((await target.and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`${selector} cannot be reached with Tab`)
}
