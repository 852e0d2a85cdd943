import type { Page } from 'playwright-core'
import { linkInMail } from './mail.ts'
import { type Network, type Person, press, signIn } from './network.ts'

/** A contactpersoon invites somebody, who follows the link in the mail and makes an account. */
export async function invited(network: Network, newcomer: Person): Promise<Page> {
  const carla = await network.visitor('/organisaties/gemeente-amersfoort/mensen')
  await signIn(carla, network.carla)
  await carla.getByLabel('E-mailadres').fill(newcomer.address)
  await press(carla, 'Stuur de uitnodiging')
  await carla.getByText('De uitnodiging is verstuurd.').waitFor()

  const page = await network.visitor(await linkInMail(network, newcomer, '/uitnodiging/'))
  await page.getByLabel('Naam').fill(newcomer.name)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(newcomer.password)
  await press(page, 'Maak mijn account')
  await page.getByRole('banner').getByText(newcomer.name).waitFor()
  return page
}

/** The writer asks somebody of another gemeente by mail, who signs in on the way and takes it up. */
export async function writesAlong(network: Network, writer: Page, text: string): Promise<Page> {
  await writer.goto(`${text}/beheer`)
  await writer.getByLabel('Vraag iemand van een andere organisatie').fill(network.els.address)
  await press(writer, 'Vraag om mee te schrijven')
  await writer.getByText('is er nu een mail onderweg').waitFor()

  const els = await network.visitor(await linkInMail(network, network.els, '/meeschrijven/'))
  await signIn(els, network.els)
  await press(els, 'Schrijf mee')
  await els.waitForURL(`**${text}`)
  return els
}
