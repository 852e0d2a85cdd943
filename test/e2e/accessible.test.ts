import { expect, test } from 'vitest'
import { everyFace } from './page-types.ts'
import { violations } from './violations.ts'
import { lookAt, screens } from './visit.ts'

test.each(everyFace)('%s meets WCAG 2.2 AA as far as a machine can tell', async (path) => {
  const page = await lookAt(path)
  const wideAndLight = await violations(page)
  await page.setViewportSize(screens.phone)
  await page.emulateMedia({ colorScheme: 'dark' })
  const narrowAndDark = await violations(page)

  expect({ wideAndLight, narrowAndDark }).toEqual({ wideAndLight: [], narrowAndDark: [] })
})
