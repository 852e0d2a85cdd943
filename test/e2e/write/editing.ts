import type { Page } from 'playwright-core'
import { smallPicture } from '../../support/worlds/files.ts'

/** The text of a field, with its buttons; not the field that is there until they come. */
export const textOf = (page: Page, name: string) =>
  page.getByRole('textbox', { name, exact: true }).and(page.locator('[contenteditable]'))

/** The field that is sent. */
export const fieldOf = (page: Page, name: string) => page.locator(`textarea[name="${name}"]`)

/** Goes by keyboard from the text to a button of its bar and presses it. */
export async function pressTool(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('Home')
  await moveTo(page, name, 'ArrowRight')
  await page.keyboard.press('Enter')
}

/** Puts something in by way of the menu, by keyboard. */
export async function putIn(page: Page, name: string): Promise<void> {
  await pressTool(page, 'Invoegen')
  await moveTo(page, name, 'ArrowDown')
  await page.keyboard.press('Enter')
}

async function moveTo(page: Page, name: string, key: string): Promise<void> {
  const current = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )
  for (let steps = 0; steps < 20; steps += 1) {
    if ((await current()) === name) return
    await page.keyboard.press(key)
  }
  throw new Error(`nothing is called ${name}`)
}

/** Chooses what is found for some words, by keyboard. */
export async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words)
  await page.getByRole('dialog').getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Pastes into what has the focus. */
export async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, html)
}

/** Puts a picture to an entry, as the page of its files does; gives its address. */
export async function addPicture(page: Page, id: string): Promise<string> {
  const bytes = [...(await smallPicture())]
  return await page.evaluate(
    async ([address, numbers]) => {
      const body = new FormData()
      body.set('bestand', new File([Uint8Array.from(numbers)], 'plein.png', { type: 'image/png' }))
      body.set('alt', 'Een plein vol mensen')
      const headers = { Accept: 'application/json' }
      const answer = await fetch(address, { method: 'POST', body, headers })
      return ((await answer.json()) as { src: string }).src
    },
    [`/schrijven/${id}/bestanden`, bytes] as const,
  )
}

/** What the page says that goes wrong, its policy for one. */
export function complaints(page: Page): string[] {
  const told: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && told.push(message.text()))
  page.on('pageerror', (error) => told.push(error.message))
  return told
}
