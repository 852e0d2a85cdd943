import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { outOfSight } from './out-of-sight.ts'
import { amersfoort } from './page-types.ts'
import { screens, visit } from './visit.ts'

const beside = `/vergelijken?ervaring=${amersfoort.slice(1)}&ervaring=experimenten/samenleving-voorop`
const heads = (page: Page) =>
  page.getByRole('columnheader').getByRole('link').and(page.locator('.beside__title')).allTextContents()

/** Presses *Vergelijk* at a case, by its title, and waits until that is so. */
async function choose(page: Page, title: string) {
  const button = page.getByRole('button', { name: `Vergelijk: ${title}` })
  await button.click()
  await page.locator(`button[aria-pressed="true"][aria-label*="${title}"]`).waitFor()
}

test.each([
  ['without script', false],
  ['with script', true],
])('a choice survives another search and another page, %s', async (_, javaScriptEnabled) => {
  const page = await visit('/zoeken?q=werkgroep', { javaScriptEnabled })
  await choose(page, 'Een gemengde werkgroep')
  await page.locator('#zoekveld').fill('leusden samenleving')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await choose(page, 'Samenleving Voorop')
  await page.goto(new URL('/zoeken', page.url()).href + new URL(page.url()).search.replace(/q=[^&]*&/, ''))
  await page.getByRole('link', { name: 'Volgende' }).click()

  const bar = page.getByRole('region', { name: 'Gekozen om te vergelijken' })
  expect(await bar.textContent()).toContain('2 gekozen')
  await bar.getByRole('link', { name: 'Leg naast elkaar' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Twee ervaringen naast elkaar')
  expect(await heads(page)).toEqual([
    'Een gemengde werkgroep van raad, inwoners en ambtenaren',
    'Samenleving Voorop',
  ])
})

test('what was chosen is let go by the same button, and no fifth is offered', async () => {
  const page = await visit(`/ervaringen?vergelijk=${amersfoort.slice(1)}`)
  await page.getByRole('button', { name: 'Vergelijk: Een gemengde werkgroep' }).press('Enter')
  await page.getByRole('region', { name: 'Gekozen om te vergelijken' }).waitFor({ state: 'detached' })

  for (let chosen = 0; chosen < 4; chosen += 1) {
    await page.locator('button[name=wissel][aria-pressed=false]').first().click()
    await page
      .getByText(`${chosen + 1} gekozen`)
      .first()
      .waitFor()
  }
  expect(await page.locator('button[name=wissel]').count()).toBe(4)
})

test('columns are moved and taken away by links, also without script', async () => {
  const page = await visit(beside, { javaScriptEnabled: false })
  const [first, second] = await heads(page)
  await page.getByRole('link', { name: `Naar achteren: ${first}` }).click()
  expect(await heads(page)).toEqual([second, first])
  await page.getByRole('link', { name: `Haal weg: ${second}` }).click()
  expect(await heads(page)).toEqual([first])
})

test('a row says whether it differs, and only those can be shown', async () => {
  const page = await visit(beside)
  const verdicts = () => page.locator('.beside__verdict').allTextContents()
  expect(new Set(await verdicts())).toEqual(new Set(['gelijk', 'verschilt']))
  await page.getByRole('link', { name: 'Toon alleen wat verschilt' }).click()
  expect(new Set(await verdicts())).toEqual(new Set(['verschilt']))
})

test('on a phone each answer says whose it is, and the bar hides nothing that has the focus', async () => {
  const page = await visit(beside, { viewport: screens.phone })
  expect(await page.locator('.beside__who').first().isVisible()).toBe(true)
  expect(await outOfSight(page)).toEqual([])

  await page.goto(`/ervaringen?vergelijk=${amersfoort.slice(1)}`)
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab')
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('.compare-bar')
      const focused = document.activeElement
      if (!bar || !focused || bar.contains(focused)) return false
      const [top, box] = [bar.getBoundingClientRect().top, focused.getBoundingClientRect()]
      return box.top >= top && box.bottom > top && box.top < window.innerHeight
    })
    expect(covered).toBe(false)
  }
})

test('a situation is compared without script, and what weighs stays in the address', async () => {
  const page = await visit('/vergelijkbaar', { javaScriptEnabled: false })
  await page.getByLabel('Waar sta je voor?').fill('terrassen op het plein, ondernemers en bewoners oneens')
  await page.getByText('Wat telt zwaar, en wat niet?').click()
  await page.getByRole('group', { name: 'Plaats' }).getByRole('radio', { name: 'Telt niet' }).check()
  await page.getByRole('button', { name: 'Vergelijk' }).click()

  expect(new URL(page.url()).searchParams.get('telt-plaats')).toBe('niet')
  const first = page.getByRole('article').first()
  expect(await first.getByRole('heading').textContent()).toContain('Terrassen')
  expect(await first.textContent()).toMatch(/Noemt ook .*terrassen/i)
})
