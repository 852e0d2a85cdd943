import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf } from '../../support/as-member.ts'
import { startServer } from '../../support/server.ts'
import { type Smtp, startSmtp } from '../../support/smtp.ts'
import { visit } from '../visit.ts'

/** What somebody is called, and what they sign in with. */
export interface Person {
  readonly name: string
  readonly address: string
  readonly password: string
}

/** A site of its own with a real mail server; Carla invites for Amersfoort, Bram keeps the theme, Els is of Leusden. */
export interface Network {
  readonly smtp: Smtp
  readonly carla: Person
  readonly bram: Person
  readonly els: Person
  /** A new browser, of somebody whom the site does not know yet. */
  visitor(path: string): Promise<Page>
}

/** Opens a site on which those who help Anna have an account already; she has none. */
export async function openNetwork(): Promise<Network> {
  const smtp = await startSmtp()
  onTestFinished(() => smtp.stop())
  const site = await startServer({ SMTP_URL: smtp.url })
  onTestFinished(async () => {
    await site.stop()
  })
  const idOf = (slug: string) =>
    onDatabaseOf(site, async ({ read }) => {
      const [entry] = await read.select().from(t.entries).where(eq(t.entries.slug, slug))
      return entry?.id ?? ''
    })
  const carla = person('Carla de Wit', 'carla@amersfoort.example')
  const bram = person('Bram Visser', 'bram@netwerk.example')
  const els = person('Els Bakker', 'els@leusden.example')
  await asMember(site, { ...carla, contactFor: [await idOf('gemeente-amersfoort')] })
  await asMember(site, { ...bram, keeps: [await idOf('democratische-vaardigheden')] })
  await asMember(site, { ...els, memberOf: [await idOf('gemeente-leusden')] })
  return { smtp, carla, bram, els, visitor: (path) => visit(path, { baseURL: site.address }) }
}

export function person(name: string, address: string): Person {
  return { name, address, password: `het wachtwoord van ${name}` }
}

/** Signs in with the form on the page where somebody was sent to. */
export async function signIn(page: Page, { name, address, password }: Person): Promise<void> {
  await page.getByLabel('E-mailadres').fill(address)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('banner').getByText(name).waitFor()
}

/** Presses a button of the page itself. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).last().click()
}
