import { expect, test } from 'vitest'
import { outOfSight } from './out-of-sight.ts'
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
