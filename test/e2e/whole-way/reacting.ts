import type { Page } from 'playwright-core'
import { linkInMail } from './mail.ts'
import { type Network, type Person, press } from './network.ts'

/** Somebody without an account finds the page by searching, reacts, and says by mail that it was them. */
export async function reactWithoutAccount(network: Network, who: Person, title: string, text: string) {
  const page = await network.visitor(`/zoeken?q=${encodeURIComponent(title)}`)
  await page.getByRole('article').getByRole('link', { name: title }).first().click()
  await page.getByLabel('Jouw reactie').fill(text)
  await page.getByLabel('Naam').fill(who.name)
  await page.getByLabel('E-mailadres').fill(who.address)
  await press(page, 'Plaats je reactie')
  await page.getByText('Er is een mail onderweg.').waitFor()

  const confirming = await network.visitor(await linkInMail(network, who, '/reactie-bevestigen/'))
  await press(confirming, 'Ja, die is van mij')
  await confirming.getByText('Je reactie is binnen.').waitFor()
  return page
}

/** The writer comes by the mail about it, answers, and marks it as answered. */
export async function answer(page: Page, link: string, text: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('link', { name: /^Antwoord op/ }).click()
  await page.getByLabel('Jouw reactie').fill(text)
  await press(page, 'Plaats je reactie')
  await page.getByText('Je reactie staat online.').waitFor()
  await page
    .getByRole('link', { name: /^Markeer als beantwoord/ })
    .first()
    .click()
  await press(page, 'Ja, beantwoord')
  await page.getByText('Beantwoord', { exact: true }).waitFor()
}
