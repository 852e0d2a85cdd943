import { type BrowserServer, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.mjs'

/**
 * Starts the Chromium of the system for all test files to connect to; nothing in it calls home.
 *
 * @throws Error when there is none: browser tests are never passed over.
 */
export async function startBrowser(): Promise<BrowserServer> {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new Error('no Chromium found; install it, or name it with CHROMIUM=…')
  return chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
