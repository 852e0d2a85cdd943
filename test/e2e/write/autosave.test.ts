import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import { asMember } from '../../support/as-member.ts'
import { visit } from '../visit.ts'
import { crash, signIn, status, writing } from './writer.ts'

test('what is typed is kept by itself, and is there after the page is loaded again', async () => {
  const { page, kept } = await writing('blog')
  await title(page).pressSequentially('De dag erna')
  await status(page)
    .getByText(/^Bewaard om \d+\.\d\d uur\.$/)
    .waitFor()

  expect((await kept()).typed.title).toBe('De dag erna')
  await page.reload()
  expect(await title(page).inputValue()).toBe('De dag erna')
  await title(page).fill('De dag daarna')
  await expect.poll(async () => (await kept()).typed.title, { timeout: 5_000 }).toBe('De dag daarna')
})

test('a button does its work while typing is on its way, without a conflict with itself', async () => {
  const { page, kept } = await writing('blog')
  await page.route('**/concept', async (route) => {
    await new Promise((done) => setTimeout(done, 600))
    await route.continue()
  })
  const asked = page.waitForRequest('**/concept')
  await title(page).fill('Onderweg')
  await asked
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click()
  await loaded

  expect(await title(page).inputValue()).toBe('Onderweg')
  expect(await page.locator('.error-summary').allTextContents()).not.toContain('ander venster')
  expect(await kept()).toEqual({ version: 0, typed: {} }) // it became a version
})

test('without a connection the text stays on the device, and is kept as soon as there is one', async () => {
  const { page, kept } = await writing('blog')
  await page.context().setOffline(true)
  await title(page).fill('In de trein')
  await status(page).getByText('Nog niet bewaard: geen verbinding. Je tekst staat op dit apparaat.').waitFor()
  expect(await copies(page)).toHaveLength(1)

  await page.context().setOffline(false)
  await status(page)
    .getByText(/^Bewaard om/)
    .waitFor()
  expect((await kept()).typed.title).toBe('In de trein')
  expect(await copies(page)).toEqual([])
})

test('a text that was only on the device is offered when the page is opened again', async () => {
  const { page: lost, path, kept } = await writing('blog')
  await lost.route('**/concept', (route) => route.abort())
  await title(lost).fill('Alleen hier')
  await status(lost)
    .getByText(/Je tekst staat op dit apparaat/)
    .waitFor()
  const page = await crash(lost)

  await page.goto(path)
  await page.getByText(/^Op dit apparaat staat een nieuwere tekst, van \d+\.\d\d uur\.$/).waitFor()
  expect(await title(page).inputValue()).toBe('')
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect.poll(() => title(page).inputValue()).toBe('Alleen hier')
  expect((await kept()).typed.title).toBe('Alleen hier')
  expect(await copies(page)).toEqual([])
  expect(await page.getByRole('button', { name: 'Zet terug' }).count()).toBe(0)
})

test('a session that ends while typing: sign in elsewhere, and typing is kept again', async () => {
  const { page, writer, kept } = await writing('blog')
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await title(page).fill('Te lang gewacht')
  await status(page).getByText('Je bent niet meer ingelogd').waitFor()
  const link = status(page).getByRole('link', { name: /Log weer in/ })
  expect(await link.getAttribute('href')).toBe('/inloggen')
  expect((await kept()).typed.title).not.toBe('Te lang gewacht')

  expect(cookies.map(({ name }) => name)).toContain(sessionCookieName)
  await signIn(page, writer)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await status(page)
    .getByText(/^Bewaard om/)
    .waitFor()
  expect((await kept()).typed.title).toBe('Te lang gewacht')
})

test('somebody else who signs in on this device does not get the text', async () => {
  const { page, kept } = await writing('blog')
  const site = { port: Number(new URL(inject('site')).port), dataDir: inject('dataDir') }
  const other = await asMember(site, { administers: true })
  await signIn(page, other)
  await title(page).fill('Niet van jou')
  await status(page).getByText('Op dit apparaat is nu iemand anders ingelogd').waitFor()
  expect((await kept()).typed.title).not.toBe('Niet van jou')
})

test('written on elsewhere: nothing is overwritten, and both texts can be had', async () => {
  const { page, writer, path, kept } = await writing('blog')
  const second = await visit()
  await signIn(second, writer)
  await second.goto(path)
  await title(second).fill('Op de telefoon')
  await status(second)
    .getByText(/^Bewaard om/)
    .waitFor()

  await title(page).fill('Op de laptop')
  await status(page).getByText('Je schreef ergens anders verder').waitFor()
  expect((await kept()).typed.title).toBe('Op de telefoon')

  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(path)
  expect(await title(page).inputValue()).toBe('Op de telefoon')
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect.poll(() => title(page).inputValue()).toBe('Op de laptop')
  // The one that made room is on this device now.
  await page.getByRole('button', { name: 'Gooi weg' }).click()
  expect(await copies(page)).toEqual([])
})

test('leaving asks only while something is not kept', async () => {
  const { page, path } = await writing('blog')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    dialog.accept()
  })
  await title(page).fill('Weg?')
  await page.goto('/mijn')
  expect(asked).toEqual(['beforeunload'])
  await page.goto(path)
  await page.goto('/mijn')
  expect(asked).toEqual(['beforeunload'])
})

test('signing out takes the texts off the device', async () => {
  const { page: lost } = await writing('blog')
  await lost.context().setOffline(true)
  await title(lost).fill('Geheim')
  await status(lost)
    .getByText(/Je tekst staat op dit apparaat/)
    .waitFor()
  const page = await crash(lost)
  await page.context().setOffline(false)
  await page.goto('/mijn')
  expect(await copies(page)).toHaveLength(1)

  await page.locator('summary:has-text("Anna")').click()
  await page.getByRole('button', { name: 'Log uit' }).click()
  await page.waitForURL('**/')
  await expect.poll(() => copies(page)).toEqual([])
})

const title = (page: Page) => page.locator('#veld-title')

/** Keys of the texts on the device. */
function copies(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage))
}
