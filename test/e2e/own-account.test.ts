import { eq } from 'drizzle-orm'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import * as t from '#db/schema/index.ts'
import { onDatabaseOf } from '../support/as-member.ts'
import { codeOn } from '../support/shown-secret.ts'
import { expectUsable } from './expect-usable.ts'
import { ownPages, signInPages } from './page-types.ts'
import { signedIn, siteOfBrowser } from './signed-in.ts'
import { lookAt, visit } from './visit.ts'

const password = 'drie losse woorden'
const extraCode = '/mijn/account/extra-code'

let amersfoort: string
let theme: string
beforeAll(async () => {
  await onDatabaseOf(siteOfBrowser(), async ({ read }) => {
    const idOf = async (slug: string) =>
      (await read.select().from(t.entries).where(eq(t.entries.slug, slug)))[0]?.id ?? ''
    amersfoort = await idOf('gemeente-amersfoort')
    theme = await idOf('democratische-vaardigheden')
  })
})

/** Somebody with as much on the pages as can be: every notice, every link. */
const member = () => signedIn({ password, contactFor: [amersfoort], keeps: [theme] })
const beheerder = () => signedIn({ password, administers: true, memberOf: [amersfoort] })
const halfway = () => signedIn({ secondFactor: true, awaits: 'second-factor' })

/** Everything that the browser complains of while somebody goes round, such as the content security policy. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  return complaints
}

async function send(page: Page, fields: Record<string, string>, button: RegExp): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
  await page.getByRole('main').getByRole('button', { name: button }).click()
}

let who: ReturnType<typeof beheerder> | undefined
test.each(ownPages)('$path can be used by a beheerder', async ({ path }) => {
  who ??= beheerder()
  await expectUsable(await lookAt(path, (await who).as))
})

/** Those that have more, or something else, to say to somebody else. */
const othersToo = ['/mijn/account', '/mijn/account/organisaties/gemeente-amersfoort/vertrek', extraCode]
test.each(othersToo)('%s can be used by a kennismakelaar without an extra code', async (path) => {
  await expectUsable(await visit(path, (await member()).as))
})

test.each(signInPages)('$path can be used on the way in', async ({ path }) => {
  await expectUsable(await visit(path, (await halfway()).as))
})

test('who may not come in before, is told what to do first', async () => {
  const { as } = await signedIn({ password, administers: true, secondFactor: false })
  const page = await visit('/mijn', as)
  expect(await page.getByRole('main').textContent()).toContain('Je bent beheerder.')
  await expectUsable(page)
})

describe('what is the matter', () => {
  const wrong = { 'Je wachtwoord': 'iets anders' }
  const cases: [string, () => Promise<{ as: BrowserContextOptions }>, Record<string, string>, RegExp][] = [
    ['/mijn/account/naam', member, { Naam: '' }, /Bewaar/],
    ['/mijn/account/wachtwoord', member, { 'Het wachtwoord dat je nu hebt': '' }, /Verander/],
    ['/mijn/account/adres', member, { 'Je nieuwe e-mailadres': 'geen adres' }, /Stuur/],
    [`${extraCode}/nieuw`, member, wrong, /Ga verder/],
    [`${extraCode}/herstelcodes`, beheerder, wrong, /Maak/],
    [`${extraCode}/einde`, beheerder, { ...wrong, Code: '000000' }, /Zet/],
    ['/inloggen/code', halfway, { 'Code uit je app': '000000' }, /Log in/],
  ]

  test.each(cases)('%s says it, and leads to the field', async (path, who, fields, button) => {
    const page = await visit(path, (await who()).as)
    await send(page, fields, button)

    const summary = page.getByRole('alert')
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
    await expectUsable(page)
    if ((await summary.getByRole('link').count()) === 0) return // about the form as a whole
    await summary.getByRole('link').first().click()
    const field = page.locator('input:focus')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
  })
})

test('without script: the extra code is put on, asked for at the next visit, and taken off', async () => {
  const address = 'zonder.script@gemeente.example'
  const { as } = await signedIn({ password, address })
  const page = await visit('/mijn/account', { ...as, javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Zet de extra code aan' }).click()
  await send(page, { 'Je wachtwoord': password }, /Ga verder/)
  expect(await page.getByRole('img', { name: /QR-code/ }).count()).toBe(1)
  await send(page, { 'Code uit je app': codeOn(await page.content()) }, /Zet de extra code aan/)
  const codes = await page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)

  const other = await visit('/inloggen?naar=/mijn/account', { javaScriptEnabled: false })
  await send(other, { 'E-mailadres': address, Wachtwoord: password }, /Log in/)
  await other.getByRole('link', { name: 'Gebruik een herstelcode' }).click()
  await send(other, { Herstelcode: codes[0] ?? '' }, /Log in/)
  expect(new URL(other.url()).pathname).toBe('/mijn/account')

  await other.getByRole('link', { name: 'Bekijk je extra code' }).click()
  expect(await other.getByRole('main').textContent()).toContain('Nog 9 te gebruiken')
  await other.getByRole('link', { name: 'Zet de extra code uit' }).click()
  await send(other, { 'Je wachtwoord': password, Code: codes[1] ?? '' }, /Zet de extra code uit/)
  expect(await other.getByRole('status').textContent()).toContain('De extra code staat uit.')
})

test('the page with the secret and the one with the codes can be used, and the browser stops nothing on them', async () => {
  const { as } = await member()
  const page = await visit(`${extraCode}/nieuw`, as)
  const complaints = complaintsOf(page)
  await send(page, { 'Je wachtwoord': password }, /Ga verder/)
  await expectUsable(page)
  await send(page, { 'Code uit je app': codeOn(await page.content()) }, /Zet de extra code aan/)
  await expectUsable(page)

  expect(complaints).toEqual([])
})

test('a beheerder reads codes on paper: print shows them and what they are for', async () => {
  const { as } = await beheerder()
  const page = await visit(`${extraCode}/herstelcodes`, as)
  await send(page, { 'Je wachtwoord': password }, /Maak/)
  await page.emulateMedia({ media: 'print' })

  expect(await page.getByRole('listitem').filter({ visible: true }).count()).toBe(10)
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
})

test('a change of address that is under way, and a place where the code was not shown, can be read', async () => {
  const { as, id } = await member()
  const page = await visit('/mijn/account/adres', as)
  await send(page, { 'Je nieuwe e-mailadres': `${id}@een-heel-lange-naam-van-een-gemeente.example` }, /Stuur/)
  await expectUsable(page)
  await page.goto('/mijn/account')
  await expectUsable(page)
})
