import { expect, test } from 'vitest'
import { pdf, photo } from '../../support/worlds/files.ts'
import { writing } from './writer.ts'

const named = async (name: string, mimeType: string, buffer: Buffer | Promise<Buffer>) => ({
  ...{ name, mimeType },
  buffer: await buffer,
})

test('a picture is put in, its line copied with a button, and stands in the preview', async () => {
  const { page, path } = await writing('experiment', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${path}/bestanden`)
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles(await named('plein.jpg', 'image/jpeg', photo()))
  await page.getByRole('button', { name: 'Zet erbij' }).click()
  // Without a description it is not even sent.
  expect(
    await page
      .getByLabel('Beschrijving', { exact: true })
      .evaluate((input: HTMLInputElement) => input.validationMessage),
  ).toContain('te zien is')
  await page.getByLabel('Beschrijving', { exact: true }).fill('Mensen op een plein')
  await page.getByRole('button', { name: 'Zet erbij' }).click()
  await page.getByText('Het staat erbij.').waitFor()
  await page.getByRole('button', { name: 'Kopieer de regel voor plein.jpg' }).click()
  await page.getByText('Gekopieerd.').waitFor()

  await page.goto(path)
  await page.getByRole('group', { name: 'Hoe schrijf je bij Tekst?' }).getByText('Platte tekst').click()
  const text = page.locator('textarea[name="body"]')
  await text.fill(await page.evaluate(() => navigator.clipboard.readText()))
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
  const picture = page.getByRole('img', { name: 'Mensen op een plein' })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
})

test('without a script the form says what is wrong, keeps what was typed, and files can be taken away', async () => {
  const { page, path } = await writing('experiment', { javaScriptEnabled: false })
  await page.goto(`${path}/bestanden`)
  await page.getByText('Meer bestanden tegelijk').click()
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles(await named('verslag.pdf', 'application/pdf', pdf))
  await page
    .getByLabel('Bestand 2')
    .setInputFiles(await named('boef.jpg', 'image/jpeg', Buffer.from('<html>')))
  await page.getByLabel('Beschrijving 2').fill('Een plein vol mensen')
  await page.getByRole('button', { name: 'Zet erbij' }).click()
  await page.getByRole('alert').getByText('Dit lijkt een webpagina').waitFor()
  expect(await page.getByLabel('Beschrijving 2').inputValue()).toBe('Een plein vol mensen')

  await page.getByRole('link', { name: 'verslag.pdf', exact: true }).click()
  await page.getByRole('button', { name: 'Haal het bestand weg' }).click()
  await page.getByText('Er staat nog niets bij deze tekst.').waitFor()
})
