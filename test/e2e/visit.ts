import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, inject, onTestFinished } from 'vitest'

let connected: Promise<Browser> | undefined
const shared = new Map<string, Promise<Page>>()

/** Width and height of the screens that tests look at. */
export const screens = {
  narrow: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  wide: { width: 1280, height: 800 },
} as const

/**
 * Opens a page of the site as a new visitor; it is closed when the test is over.
 *
 * @param path `/zoeken?q=…`; absent to prepare the page before it goes anywhere.
 */
export async function visit(path?: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(options)
  onTestFinished(() => page.context().close())
  if (path !== undefined) await page.goto(path)
  return page
}

/**
 * Goes somewhere with a page that the tests of a file share, one for each person: opening one takes longer than most
 * tests. For tests that only look: what one leaves in the browser, the next one finds.
 */
export async function lookAt(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { viewport = screens.wide, colorScheme = 'light', ...who } = options
  const key = JSON.stringify(who)
  const opened = shared.get(key) ?? open(who)
  shared.set(key, opened)
  const page = await opened
  if (viewport) await page.setViewportSize(viewport)
  await page.emulateMedia({ media: null, colorScheme })
  await page.goto(path)
  return page
}

async function open(options: BrowserContextOptions): Promise<Page> {
  connected ??= chromium.connect(inject('browser'))
  const context = await (await connected).newContext({
    baseURL: inject('site'),
    viewport: screens.wide,
    locale: 'nl-NL',
    ...options,
  })
  // What is not there shows within moments on this machine; waiting longer only makes failures slow.
  context.setDefaultTimeout(8_000)
  return await context.newPage()
}

afterAll(async () => {
  await (await connected)?.close()
})
