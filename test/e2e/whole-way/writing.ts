import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { photo, smallPicture } from '../../support/worlds/files.ts'
import { putIn, textOf } from '../write/editing.ts'
import { crash, status } from '../write/writer.ts'
import { press } from './network.ts'

export const title = 'De wijkraad aan tafel'

/** Begins an experiment; gives its address. */
export async function begin(page: Page): Promise<string> {
  await page.goto('/mijn')
  await page.getByRole('link', { name: 'Iets nieuws schrijven' }).click()
  await page.getByRole('button', { name: /^Experiment/ }).click()
  await page.locator('#veld-title').fill(title)
  return new URL(page.url()).pathname
}

/** Answers what has to be answered, but for the greatest challenge. */
export async function fillIn(page: Page): Promise<void> {
  await page.locator('#veld-summary').fill('Bewoners en raadsleden schrijven samen het wijkplan.')
  await textOf(page, 'Wat het is').click()
  await page.keyboard.type('Twaalf bewoners schrijven het wijkplan.')
  await page.getByLabel('Democratische vaardigheden').check()
  await page.locator('[name=visibility][value=openbaar]').check()
  await page.locator('[name="record.phase"][value=loopt]').check()
  const places = page.locator('[data-look-up="record.places"]')
  await places.getByRole('combobox').fill('amersf')
  await places.getByRole('option', { name: 'Amersfoort' }).click()
}

/** Puts two pictures into the text with the dialog of the editor: a photograph with a place in it, and a drawing. */
export async function putPicturesIn(page: Page): Promise<void> {
  await textOf(page, 'Tekst').click()
  await putPictureIn(page, 'plein.jpg', 'image/jpeg', await photo(), 'Mensen op een plein')
  await putPictureIn(page, 'kaart.png', 'image/png', await smallPicture(), 'De kaart van de wijk')
  await page.keyboard.type('We begonnen met koffie.')
}

async function putPictureIn(page: Page, name: string, mimeType: string, buffer: Buffer, alt: string) {
  await putIn(page, 'Beeld')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nieuw beeld van dit apparaat').setInputFiles({ name, mimeType, buffer })
  await dialog.getByLabel('Wat is erop te zien?').fill(alt)
  await dialog.getByRole('button', { name: 'Zet in de tekst' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectPicture(page, alt)
}

/** The picture is not only named but there. */
export async function expectPicture(page: Page, alt: string): Promise<void> {
  const picture = page.getByRole('img', { name: alt })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
}

/** Writes on without a connection, and then the page crashes as well; gives a new one on which the text is found back. */
export async function writeOfflineAndCrash(page: Page, path: string, text: string): Promise<Page> {
  await status(page)
    .getByText(/^Bewaard om/)
    .waitFor()
  const context = page.context()
  await context.setOffline(true)
  await textOf(page, 'Tekst').press('Control+End')
  await page.keyboard.type(text)
  await status(page).getByText('Nog niet bewaard: geen verbinding. Je tekst staat op dit apparaat.').waitFor()
  const found = await crash(page)

  await context.setOffline(false)
  await found.goto(path)
  await found.getByRole('button', { name: 'Zet terug' }).click()
  await found.getByRole('button', { name: 'Zet terug' }).waitFor({ state: 'detached' })
  return found
}

/** Makes a version of what was written. */
export async function save(page: Page): Promise<void> {
  await press(page, 'Bewaar')
  await page.getByText('Bewaard. Er is een nieuwe versie.').waitFor()
}

export async function sendIn(page: Page): Promise<void> {
  await press(page, 'Verder naar indienen')
  await press(page, 'Dien in')
  await page.getByText('Ingediend. Je krijgt mail').waitFor()
}

/** Takes the first version back. */
export async function restoreFirst(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/versies`)
  await page.getByLabel('Welke versie?').selectOption('1')
  await press(page, 'Zet deze versie terug')
  await page.getByText('Teruggezet. De oude tekst is nu de nieuwste versie.').waitFor()
}
