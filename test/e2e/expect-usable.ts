import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { outOfSight } from './out-of-sight.ts'
import { violations } from './violations.ts'
import { screens } from './visit.ts'

/** Looks at a page in the states that differ most: wide and light, narrow and dark. */
export async function expectUsable(page: Page): Promise<void> {
  expect(await page.title()).not.toMatch(/is er niet|ging iets mis/)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  const wideAndLight = await violations(page)
  await page.setViewportSize(screens.narrow)
  await page.emulateMedia({ colorScheme: 'dark' })
  const narrowAndDark = await violations(page)
  const cut = await outOfSight(page)
  expect({ wideAndLight, narrowAndDark, cut }).toEqual({ wideAndLight: [], narrowAndDark: [], cut: [] })
}
