import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import * as t from '#db/schema/index.ts'
import { onDatabaseOf } from '../../support/as-member.ts'
import { outOfSight } from '../out-of-sight.ts'
import { signedIn, siteOfBrowser } from '../signed-in.ts'
import { violations } from '../violations.ts'
import { screens, visit } from '../visit.ts'

const title = 'De wijkraad aan tafel'

/** A writer and a kennismakelaar, each in a browser without script. */
async function writerAndKeeper() {
  const [organisation, theme] = await onDatabaseOf(siteOfBrowser(), async ({ read }) => {
    const idOf = async (slug: string) =>
      (await read.select().from(t.entries).where(eq(t.entries.slug, slug)))[0]?.id ?? ''
    return [await idOf('gemeente-amersfoort'), await idOf('democratische-vaardigheden')] as const
  })
  const { as: writer } = await signedIn({ name: 'Anna', contactFor: [organisation] })
  const { as: keeper } = await signedIn({ name: 'Bram', keeps: [theme] })
  return {
    anna: await visit('/mijn', { ...writer, javaScriptEnabled: false }),
    bram: await visit('/beoordelen', { ...keeper, javaScriptEnabled: false }),
    /** The same page, where a machine can judge it. */
    look: async (page: Page, who: 'anna' | 'bram') => {
      const seen = await visit(page.url(), who === 'anna' ? writer : keeper)
      expect(await violations(seen)).toEqual([])
      await seen.setViewportSize(screens.narrow)
      expect(await outOfSight(seen)).toEqual([])
    },
  }
}

async function fillIn(page: Page): Promise<void> {
  const named = (name: string) => page.locator(`[name="${name}"]`)
  await named('summary').fill('Bewoners en raadsleden schrijven samen het wijkplan.')
  await named('record.concrete').fill('Twaalf bewoners schrijven het wijkplan. Bel 06-12345678.')
  await named('record.challenge').fill('Iedereen aan het woord laten.')
  await page.getByLabel('Democratische vaardigheden').check()
  await page.locator('[name=visibility][value=openbaar]').check()
  await page.locator('[name="record.phase"][value=loopt]').check()
  await named('zoek.record.places').fill('amersf')
  await page.locator('button[value="zoek:record.places"]').click()
  await page.getByRole('group', { name: 'Gemeente' }).getByLabel('Amersfoort').check()
}

test('without script a text goes from a draft to the site, sent back once', {
  timeout: 150_000,
}, async () => {
  const { anna, bram, look } = await writerAndKeeper()
  await anna.getByRole('link', { name: 'Iets nieuws schrijven' }).click()
  await anna.getByRole('button', { name: /^Experiment/ }).click()
  const text = new URL(anna.url()).pathname
  await anna.getByLabel('Titel').first().fill(title)
  await anna.getByRole('button', { name: 'Verder naar indienen' }).click()

  // What lacks leads to its question.
  await look(anna, 'anna')
  await anna.getByRole('link', { name: 'Samenvatting' }).click()
  expect(new URL(anna.url())).toMatchObject({ pathname: text, hash: '#veld-summary' })
  await fillIn(anna)
  await anna.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
  expect(await anna.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  await look(anna, 'anna')
  await anna.getByRole('link', { name: 'Verder naar indienen' }).click()
  await anna.getByRole('link', { name: 'Bewaar eerst wat je daarna schreef' }).click()
  await anna.getByRole('button', { name: 'Verder naar indienen' }).click()

  // A telephone number is looked at first.
  expect(await anna.locator('mark').allTextContents()).toEqual(['06-12345678'])
  await anna.getByRole('button', { name: 'Dien in' }).click()
  expect(await anna.locator('.error-summary').textContent()).toContain('persoonsgegevens')
  await anna.getByLabel(/^Ik heb het nagekeken/).check()
  await anna.getByRole('button', { name: 'Dien in' }).click()
  expect(await anna.getByRole('region', { name: 'Ingediend' }).textContent()).toContain(title)
  await look(anna, 'anna')

  await bram.reload()
  await bram.getByRole('link', { name: title }).click()
  await look(bram, 'bram')
  await bram.getByLabel('Bij welk onderdeel?').selectOption({ label: 'Wat het is' })
  await bram.getByLabel('Je opmerking').fill('Haal het nummer weg.')
  await bram.getByRole('button', { name: 'Voeg de opmerking toe' }).click()
  await bram.getByLabel('Waarom stuur je de tekst terug?').fill('Er staat een nummer in.')
  await bram.getByRole('button', { name: 'Stuur terug' }).click()

  await anna.goto('/mijn')
  const back = anna.getByRole('region', { name: 'Teruggekomen' })
  expect(await back.textContent()).toMatch(/Er staat een nummer in\..*Haal het nummer weg\./)
  await back.getByRole('link', { name: 'Wat het is' }).click()
  await anna.locator('[name="record.concrete"]').fill('Twaalf bewoners schrijven het wijkplan.')
  await anna.getByRole('button', { name: 'Verder naar indienen' }).click()
  await anna.getByRole('button', { name: 'Dien in' }).click()
  await bram.reload()
  await bram.getByRole('link', { name: title }).click()
  await bram.getByRole('button', { name: 'Publiceer' }).click()

  await anna.goto('/mijn')
  await anna.getByRole('link', { name: title, exact: true }).click()
  expect(new URL(anna.url()).pathname).toBe('/experimenten/de-wijkraad-aan-tafel')
  await look(anna, 'anna')
  await anna.getByRole('link', { name: 'Versies' }).click()
  expect(await anna.locator('del').last().textContent()).toContain('06-12345678')
  await look(anna, 'anna')

  // The same writer in two windows loses nothing.
  await anna.goto(text)
  await anna.getByLabel('Titel').first().fill('Van de laptop')
  const phone = await anna.context().newPage()
  await phone.goto(text)
  await phone.getByLabel('Titel').first().fill('Van de telefoon')
  await phone.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
  await anna.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
  await anna.getByRole('button', { name: 'Leg de teksten naast elkaar' }).click()
  await anna.getByRole('button', { name: 'Voeg samen' }).click()
  expect(await anna.locator('.error-summary').textContent()).toContain('Kies ook bij “Titel”')
  await anna.getByLabel(/Mijn tekst/).check()
  await anna.getByRole('button', { name: 'Voeg samen' }).click()
  expect(await anna.getByLabel('Titel').first().inputValue()).toBe('Van de laptop')

  // A small correction is online at once, and stands in the kennismakelaar's list until it was seen.
  await anna.getByRole('button', { name: 'Kleine verbetering: meteen online' }).click()
  await bram.goto('/beoordelen')
  const after = bram.getByRole('region', { name: 'Achteraf bekijken' })
  expect(await after.textContent()).toContain('Van de laptop')
  await look(bram, 'bram')
  await after.getByRole('button', { name: 'Gezien' }).click()
  expect(await after.count()).toBe(0)
})
