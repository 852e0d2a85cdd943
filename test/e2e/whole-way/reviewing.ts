import type { Page } from 'playwright-core'
import { linkInMail } from './mail.ts'
import { type Network, press, signIn } from './network.ts'

/** The kennismakelaar comes by the mail that says what was sent in. */
export async function comesToReview(network: Network): Promise<Page> {
  const bram = await network.visitor(await linkInMail(network, network.bram, '/beoordelen/'))
  await signIn(bram, network.bram)
  return bram
}

/** Says what lacks in one part, and sends the text back with a reason. */
export async function sendBack(bram: Page, part: string, remark: string, reason: string): Promise<void> {
  await bram.getByLabel('Bij welk onderdeel?').selectOption({ label: part })
  await bram.getByLabel('Je opmerking').fill(remark)
  await press(bram, 'Voeg de opmerking toe')
  await bram.getByText('Je opmerking is bewaard.').waitFor()
  await bram.getByLabel('Waarom stuur je de tekst terug?').fill(reason)
  await press(bram, 'Stuur terug')
  await bram.getByText('De tekst is terug bij de schrijver').waitFor()
}

/** Opens what waits longest, reads it and publishes it. */
export async function publish(bram: Page, title: string): Promise<void> {
  await bram.goto('/beoordelen')
  await bram.getByRole('main').getByRole('link', { name: title }).click()
  await press(bram, 'Publiceer')
  await bram.getByText('De tekst staat online.').waitFor()
}

/** Looks at the reaction that the mail is about, and shows it. */
export async function showReaction(bram: Page, link: string): Promise<void> {
  await bram.goto(link)
  await bram.getByRole('button', { name: 'Laat zien' }).click()
  await bram.getByText('Er wacht niets op jou.').waitFor()
}
