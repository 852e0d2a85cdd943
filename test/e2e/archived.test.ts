import { expect, inject, test } from 'vitest'
import { visit } from './visit.ts'

// Which entries are archived: support/site-and-browser.ts. Their pages are among those that axe looks at.
test.each(['/toolbox/deep-democracy', '/huisregels'])(
  '%s can still be read, and says before the text that it is archived',
  async (path) => {
    const page = await visit()
    const response = await page.goto(path)
    const notice = page.locator('.notice')

    expect(response?.status()).toBe(200)
    expect(await notice.textContent()).toContain('Gearchiveerd op 1 mei 2026')
    expect(await notice.textContent()).toContain('Er is een nieuwe versie.')
    const text = await page.locator('.prose').first().boundingBox()
    expect((await notice.boundingBox())?.y).toBeLessThan(text?.y ?? 0)
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')

    await page.emulateMedia({ media: 'print' })
    expect(await notice.isVisible()).toBe(true)
  },
)

test.each(['/sitemap.xml', '/feed.xml'])('%s leaves out what is archived', async (list) => {
  const text = await (await fetch(inject('site') + list)).text()

  expect(text).toContain('/toolbox/het-plein')
  expect(text).not.toContain('/toolbox/deep-democracy')
})
