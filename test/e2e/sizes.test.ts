import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { everyFace } from './page-types.ts'
import { screens, visit } from './visit.ts'

test.each(everyFace)('%s fits on the smallest screen, and with text twice as large', async (path) => {
  const page = await visit(path)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const largeText = await outOfSight(page)

  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  await page.setViewportSize(screens.narrow)
  const narrow = await outOfSight(page)

  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const unfolded = await outOfSight(page)

  expect({ largeText, narrow, unfolded }).toEqual({ largeText: [], narrow: [], unfolded: [] })
})

/**
 * What sticks out of the screen sideways, or is cut by its own box. Left out: texts for the ear alone, and text fields, which
 * scroll by themselves.
 */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && !element.closest('.only-heard, .utrecht-skip-link'),
    )
    const named = (element: Element) => `${element.tagName}.${element.getAttribute('class')}`
    const sticksOut = seen.filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > width + 0.5 || left < -0.5
    })
    const cut = seen.filter((element) => {
      if (element instanceof HTMLInputElement) return false
      const { overflowX, overflowY } = getComputedStyle(element)
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      return wide || high
    })
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...sticksOut.map((element) => `sticks out: ${named(element)}`),
      ...cut.map((element) => `cut: ${named(element)}`),
    ]
  })
}
