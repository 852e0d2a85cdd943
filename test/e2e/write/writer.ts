import { eq } from 'drizzle-orm'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import type { Typed } from '#app/models/entries/forms/typed.ts'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf, type SignedIn } from '../../support/as-member.ts'
import { visit } from '../visit.ts'

/** Somebody with a draft, and the page on which they write it. */
export interface Writing {
  readonly page: Page
  readonly writer: SignedIn
  /** `/schrijven/…` */
  readonly path: string
  readonly id: string
  /** The draft as the site has it now. */
  kept(): Promise<{ readonly version: number; readonly typed: Partial<Typed> }>
}

/** Signs somebody in who has just begun to write. */
export async function writing(kind: KindName, options: BrowserContextOptions = {}): Promise<Writing> {
  const site = { port: Number(new URL(inject('site')).port), dataDir: inject('dataDir') }
  const organisation = await onDatabaseOf(site, async ({ read }) => {
    const [entry] = await read.select().from(t.entries).where(eq(t.entries.slug, 'gemeente-amersfoort'))
    return entry?.id ?? ''
  })
  const writer = await asMember(site, { memberOf: [organisation] })
  const begun = await writer.browser.post('/schrijven', { soort: kind })
  const path = begun.headers.location ?? ''
  const id = path.split('/')[2] ?? ''
  const page = await visit(undefined, options)
  await signIn(page, writer)
  await page.goto(path)
  const kept = () =>
    onDatabaseOf(site, async ({ read }) => {
      const [draft] = await read.select().from(t.drafts).where(eq(t.drafts.entryId, id))
      return { version: draft?.version ?? 0, typed: draft?.typed ?? {} }
    })
  return { page, writer, path, id, kept }
}

/** Gives a page the session of somebody. */
export async function signIn(page: Page, { cookie }: SignedIn): Promise<void> {
  await page.context().addCookies([{ name: sessionCookieName, value: cookie, url: inject('site') }])
}

/** Ends a page as a crash does: nothing of it is told or sent any more. Gives another one in the same browser. */
export async function crash(page: Page): Promise<Page> {
  const context = page.context()
  const crashed = page.waitForEvent('crash')
  const devtools = await context.newCDPSession(page)
  devtools.send('Page.crash').catch(() => undefined) // it never answers
  await crashed
  await page.close()
  return await context.newPage()
}

/** What the page says of whether the text is kept. */
export const status = (page: Page) => page.locator('#bewaard')
