import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { everyFace } from './page-types.ts'
import { screens, visit } from './visit.ts'

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.each(everyFace)('%s meets WCAG 2.2 AA as far as a machine can tell', async (path) => {
  const page = await visit(path, { colorScheme: 'light' })
  const wideAndLight = await violations(page)
  await page.setViewportSize(screens.phone)
  await page.emulateMedia({ colorScheme: 'dark' })
  const narrowAndDark = await violations(page)

  expect({ wideAndLight, narrowAndDark }).toEqual({ wideAndLight: [], narrowAndDark: [] })
})

async function violations(page: Page): Promise<string[]> {
  // Without legacy mode axe opens a second page for each answer, to join those of frames; there are none here.
  const found = await new AxeBuilder({ page }).withTags(wcag22aa).setLegacyMode().analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
