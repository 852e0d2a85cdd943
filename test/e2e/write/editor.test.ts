import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import * as t from '#db/schema/index.ts'
import { onDatabaseOf } from '../../support/as-member.ts'
import { outOfSight } from '../out-of-sight.ts'
import { siteOfBrowser } from '../signed-in.ts'
import { violations } from '../violations.ts'
import { screens } from '../visit.ts'
import { addPicture, complaints, fieldOf, find, pressTool, putIn, textOf } from './editing.ts'
import { writing } from './writer.ts'

const written = (src: string) => `## Wat we deden

We begonnen met **luisteren**.

- koffie
- stoelen
  - in een kring

Lees ook [Werken met Pleinen](/experimenten/werken-met-pleinen) voor meer.

| Wie | Hoeveel | |
| - | - | - |
| bewoners | 12 | |
| raad | 3 | |

<Figure src="${src}" alt="Een plein vol mensen" />

<Quote source="Raadslid, Amersfoort">
  Wij luisterden meer.
</Quote>

<ToolCard entry="toolbox/het-plein" />

Tot slot.`

test('a whole text is written by keyboard alone, goes to plain text and back, and is kept as it should be read', {
  timeout: 120_000,
}, async () => {
  const { page, id } = await writing('blog')
  const told = complaints(page)
  const src = await addPicture(page, id)
  const text = textOf(page, 'Tekst')
  const keys = page.keyboard
  const type = async (...lines: string[]) => {
    for (const line of lines) await (line.startsWith('<') ? keys.press(line.slice(1)) : keys.type(line))
  }
  await text.focus()
  await type('<Control+Shift+Digit2', 'Wat we deden', '<Enter', 'We begonnen met ', '<Control+b', 'luisteren')
  await type('<Control+b', '.', '<Enter', '<Control+Shift+Digit8', 'koffie', '<Enter', 'stoelen', '<Enter')
  await pressTool(page, 'Dieper in de lijst')
  await type('in een kring', '<Enter', '<Enter', '<Enter', 'Lees ook ')
  await pressTool(page, 'Link naar een pagina van deze site')
  await find(page, 'werken met pleinen')
  await type('<Tab', '<Enter', ' voor meer.', '<Enter')
  await putIn(page, 'Tabel')
  await type(
    'Wie',
    '<Tab',
    'Hoeveel',
    '<Tab',
    '<Tab',
    'bewoners',
    '<Tab',
    '12',
    '<Tab',
    '<Tab',
    'raad',
    '<Tab',
    '3',
  )
  await type('<Tab', '<Tab') // and out of the table
  await putIn(page, 'Beeld')
  await page.getByRole('radio', { name: 'Een plein vol mensen' }).waitFor()
  await type('<Tab', '<Tab', '<Enter')
  expect(await page.getByRole('dialog').textContent()).toMatch(
    /Kies een beeld\..*Dit mag niet leeg blijven\./,
  )
  await type('<Tab', '<Space', '<Tab', '<Enter') // its own words come with it
  await putIn(page, 'Uitspraak')
  await type('Raadslid, Amersfoort', '<Enter', 'Wij luisterden meer.', '<Enter', '<Enter')
  await putIn(page, 'Kaart uit de toolbox')
  await find(page, 'het plein')
  await type('<Tab', '<Enter', 'Tot slot.')

  expect(told).toEqual([])
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(screens.narrow)
  expect(await violations(page)).toEqual([])
  expect(await outOfSight(page)).toEqual([])
  await page.setViewportSize(screens.wide)

  const ways = page.getByRole('group', { name: 'Hoe schrijf je bij Tekst?' })
  await ways.getByRole('button', { name: 'Platte tekst' }).click()
  expect(await fieldOf(page, 'body').inputValue()).toBe(written(src))
  await ways.getByRole('button', { name: 'Met knoppen' }).click()
  await text.getByRole('group', { name: 'Kaart uit de toolbox: Het Plein' }).waitFor()
  expect(await text.getByRole('img', { name: 'Een plein vol mensen' }).isVisible()).toBe(true)
  await page.locator('#veld-title').fill('De dag erna')
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click()
  await loaded
  const [revision] = await onDatabaseOf(siteOfBrowser(), ({ read }) =>
    read.select().from(t.revisions).where(eq(t.revisions.entryId, id)),
  )
  expect(JSON.parse(JSON.stringify(revision?.document)).body).toBe(written(src))
})

test('what stands in the text is changed, left and taken away by keyboard', async () => {
  const { page } = await writing('blog')
  const text = textOf(page, 'Tekst')
  const keys = page.keyboard
  await text.focus()
  await putIn(page, 'Stap')
  await keys.type('Nodig uit')
  await keys.press('Enter')
  await keys.type('Bel eerst.')
  await keys.press('Escape') // the step as a whole
  expect(await text.locator('.ProseMirror-selectednode').getAttribute('aria-label')).toBe('Stap: Nodig uit')
  await keys.press('Enter')
  expect(await page.getByLabel('Wat doe je in deze stap?').inputValue()).toBe('Nodig uit')
  await keys.press('Control+a')
  await keys.type('Bel iedereen')
  await keys.press('Enter')
  const bar = page.getByRole('toolbar', { name: 'Stap: Bel iedereen' })
  await keys.press('Alt+F10')
  await keys.press('End')
  expect(await bar.getByRole('button', { name: 'Regel eronder' }).evaluate(isFocused)).toBe(true)
  await keys.press('Enter')
  await keys.type('Erna')
  await page
    .locator('.only-heard[role=status]')
    .filter({ hasText: 'gewijzigd' })
    .first()
    .waitFor({ state: 'attached' })

  await keys.press('Alt+F10')
  await keys.press('Escape')
  expect(await text.evaluate(isFocused)).toBe(true)
  await keys.press('Tab') // no trap
  expect(await text.evaluate(isFocused)).toBe(false)
  await page.getByRole('group', { name: 'Hoe schrijf je bij Tekst?' }).getByText('Platte tekst').click()
  expect(await fieldOf(page, 'body').inputValue()).toBe(
    '<Step title="Bel iedereen">\n  Bel eerst.\n</Step>\n\nErna',
  )
})

const isFocused = (element: Element) => element === document.activeElement
