import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { screens } from '../visit.ts'
import { status, writing } from './writer.ts'

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.each(['light', 'dark'] as const)(
  'writing, with a list open and a text not kept, is usable (%s)',
  async (scheme) => {
    const { page } = await writing('experiment', {
      colorScheme: scheme,
      hasTouch: true,
      viewport: screens.narrow,
    })
    const wrong: string[] = []
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    await page.reload()
    await page.locator('[data-look-up="record.places"]').getByRole('combobox').fill('amers')
    await page.getByRole('option').first().waitFor()
    expect(wrong).toEqual([])

    await page.route('**/concept', (route) => route.abort())
    await page.locator('#veld-title').fill('Niet bewaard')
    await status(page).getByText('Je tekst staat op dit apparaat').waitFor()
    await page.locator('[data-look-up="record.places"]').getByRole('combobox').fill('amersf')
    await page.locator('[data-look-up="record.places"]').getByRole('option').first().waitFor()
    // Without legacy mode axe opens a second page for each answer, to join those of frames; there are none here.
    const found = await new AxeBuilder({ page }).withTags(wcag22aa).setLegacyMode().analyze()
    expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  },
)
