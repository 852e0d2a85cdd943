import { expect, inject, test } from 'vitest'
import { outOfSight } from './out-of-sight.ts'
import { everyFace, pageTypes } from './page-types.ts'
import { lookAt, screens } from './visit.ts'

test.each(everyFace)('%s fits on the smallest screen, and with text twice as large', async (path) => {
  const page = await lookAt(path)
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

test('no word of a title breaks in two on the smallest screen', async () => {
  const long = '/themas/veranderprocessen-en-overheidsparticipatie'
  const page = await lookAt('/', { viewport: screens.narrow })
  const broken: string[] = []
  for (const path of [...pageTypes.map((type) => type.path), long]) {
    await page.goto(inject('site') + path)
    const fits = await page.locator('h1').evaluate((title) => {
      title.style.overflowWrap = 'normal'
      return title.clientWidth <= 1 || title.scrollWidth <= title.clientWidth // one is only heard
    })
    if (!fits) broken.push(path)
  }
  expect(broken).toEqual([])
})

test.each([
  ['/themas/veranderprocessen-en-overheidsparticipatie', 'Wat het betekent'],
  ['/toolbox/het-plein', 'Wat je doet'],
  ['/privacy', 'Hoe lang'],
])('on the smallest screen a row of a table is a block that names its columns: %s', async (path, column) => {
  const page = await lookAt(path, { viewport: screens.narrow })
  const table = page.locator('.table-blocks')
  expect(await table.evaluate((block) => block.scrollWidth <= block.clientWidth)).toBe(true)
  const label = await table
    .locator('td')
    .nth(1)
    .evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(label).toBe(`"${column}"`)
})
