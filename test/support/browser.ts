import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Starts the Chromium of the system; nothing in it calls home.
 *
 * @throws Error when there is none: browser tests are never passed over.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? places.find((file) => existsSync(file))
  if (executablePath === undefined)
    throw new Error('no Chromium found; install it, or name it with CHROMIUM=…')
  return chromium.launch({
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
