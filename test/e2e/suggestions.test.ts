import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { holdAnswer } from './held-answer.ts'
import { outOfSight } from './out-of-sight.ts'
import { violations } from './violations.ts'
import { screens, visit } from './visit.ts'

const field = (page: Page) => page.getByRole('combobox')
const options = (page: Page) => page.getByRole('option')
/** The option that the field says is chosen, as the list marks it. */
const chosen = async (page: Page) => {
  const id = await field(page).getAttribute('aria-activedescendant')
  expect(await page.locator('[aria-selected="true"]').evaluateAll((all) => all.map((one) => one.id))).toEqual(
    id === null ? [] : [id],
  )
  return id === null ? null : await page.locator(`[id="${id}"]`).textContent()
}

describe('on the home page', () => {
  test('by keyboard one goes through the list and straight to a page', async () => {
    const page = await visit('/')
    await field(page).pressSequentially('amersf')
    await options(page).first().waitFor()
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
    expect(await options(page).allTextContents()).toEqual(['amersfoort', 'Amersfoort', 'Gemeente Amersfoort'])
    expect(await page.getByRole('status').textContent()).toBe('3 suggesties.')
    expect(await chosen(page)).toBeNull()

    const walked: (string | null)[] = []
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await page.keyboard.press(key)
      walked.push(await chosen(page))
    }
    const [words, place, organisation] = ['amersfoort', 'Amersfoort', 'Gemeente Amersfoort']
    expect(walked).toEqual([words, place, organisation, words, organisation, words, organisation])
    expect(await violations(page)).toEqual([])

    await page.keyboard.press('Enter')
    await page.waitForURL('**/organisaties/gemeente-amersfoort')
  })

  test('a word is completed and searched for', async () => {
    const page = await visit('/')
    await field(page).pressSequentially('gemengde werkgr')
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?q=gemengde+werkgroep')
  })

  test('Enter searches for what was typed, and Escape only closes the list', async () => {
    const page = await visit('/')
    await field(page).pressSequentially('werkgr')
    await options(page).first().waitFor()
    await page.keyboard.press('Escape')
    expect(await options(page).count()).toBe(0)
    expect(await field(page).inputValue()).toBe('werkgr')
    await page.keyboard.press('ArrowDown')
    await options(page).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?q=werkgr')
  })

  test('on a small dark screen the list fits, and a touch chooses', async () => {
    const page = await visit('/', { viewport: screens.narrow, colorScheme: 'dark', hasTouch: true })
    await field(page).pressSequentially('amersf')
    await options(page).first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await outOfSight(page)).toEqual([])
    await options(page).getByText('Amersfoort', { exact: true }).tap()
    await page.waitForURL('**/zoeken?gemeente=amersfoort')
  })

  test('an answer that comes late does not take the place of a newer one', async () => {
    const page = await visit('/')
    const late = await holdAnswer(page, '**/zoeken/suggesties?q=werkgr')
    await field(page).fill('werkgr')
    await late.asked
    await field(page).fill('amersf')
    await options(page).first().waitFor()
    const before = await options(page).allTextContents()
    await late.release()
    expect(await options(page).allTextContents()).toEqual(before)
  })
})

test('beside results that follow the typing, the list moves no result that is pointed at', async () => {
  const page = await visit('/zoeken')
  await field(page).pressSequentially('werkgr')
  await options(page).first().waitFor()
  await page.waitForURL('**/zoeken?q=werkgr')
  expect(await violations(page)).toEqual([])
  const first = page.getByRole('article').first().getByRole('link').first()
  const where = await first.boundingBox()
  await page
    .getByRole('heading')
    .first()
    .evaluate(() => (document.activeElement as HTMLElement).blur())
  expect(await first.boundingBox()).toEqual(where)

  await field(page).press('ArrowDown')
  await field(page).press('Enter')
  await page.waitForURL('**/zoeken?q=werkgroep')
  expect(await field(page).inputValue()).toBe('werkgroep')
  expect(await options(page).count()).toBe(0)
  await expect.poll(() => page.locator('#melding').textContent()).toMatch(/^\d+ resulta/)
})

test('the page of an error suggests too, and a list of one kind does not', async () => {
  const page = await visit('/bestaat-niet')
  await field(page).pressSequentially('amersf')
  await options(page).first().waitFor()

  await page.goto('/ervaringen')
  expect(await page.getByRole('searchbox').count()).toBe(1)
})
