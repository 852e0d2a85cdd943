import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { focusStop } from './focus-stop.ts'
import { amersfoort } from './page-types.ts'
import { visit } from './visit.ts'

const faces = ['/', '/zoeken?q=plein&soort=tool', amersfoort, '/toolbox/het-plein', '/agenda']

test.each(faces)('%s shows the focus, and controls keep an edge, in forced colours', async (path) => {
  const page = await visit(path, { forcedColors: 'active' })

  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  for (let stop = 1; stop <= 14; stop++) {
    await page.keyboard.press('Tab')
    expect((await page.evaluate(focusStop))?.trouble).toEqual([])
  }
  expect(await withoutEdge(page)).toEqual([])
})

test('a chosen filter still looks chosen in forced colours', async () => {
  const page = await visit('/zoeken?soort=tool', { forcedColors: 'active' })
  const picture = async (id: string) => (await page.locator(id).screenshot()).toString('base64')

  expect(await picture('#soort-tool')).not.toBe(await picture('#soort-experiment'))
})

test.each(faces)('%s does not move for who asked for that', async (path) => {
  const page = await visit(path, { reducedMotion: 'reduce' })

  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        const lasts = transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0.01)
        return lasts || animationName !== 'none' || scrollBehavior === 'smooth'
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  )
  expect(moving).toEqual([])
})

/** Controls that only a background sets apart: forced colours leave no background. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('input, button')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopWidth, borderTopStyle, appearance } = getComputedStyle(element)
        return appearance === 'none' && (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1)
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  )
}
