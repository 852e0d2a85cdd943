import { buffer } from 'node:stream/consumers'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { type Person, press } from './network.ts'

/** Takes along all that the site has of who asks: names of the files in the ZIP, with what they say. */
export async function ownData(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.goto('/mijn/account/gegevens')
  const arrives = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Haal je gegevens op' }).click()
  const files = unzipSync(await buffer(await (await arrives).createReadStream()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes, true)]))
}

/** Has the account erased. */
export async function eraseSelf(page: Page, { password }: Person): Promise<void> {
  await page.getByLabel('Je wachtwoord').fill(password)
  await press(page, 'Wis mijn account')
  await page.getByText('Je account is gewist.').waitFor()
}
