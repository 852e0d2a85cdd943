import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf, type SignedIn } from '../support/as-member.ts'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
let writer: SignedIn
let stranger: SignedIn
let draft: string
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  const [amersfoort = '', leusden = ''] = await onDatabaseOf(server, async ({ read }) => {
    const rows = await read.select().from(t.entries).where(eq(t.entries.kind, 'organisatie'))
    return rows.map(({ id }) => id)
  })
  writer = await asMember(server, { memberOf: [amersfoort] })
  stranger = await asMember(server, { memberOf: [leusden] })
  const begun = await writer.browser.post('/schrijven', { soort: 'experiment' })
  draft = begun.headers.location ?? ''
})
afterAll(() => server.stop())

const version = async () => JSON.parse((await keep({ versie: '0' })).text) as { reason: string }

function keep(fields: Record<string, string>, who: SignedIn = writer) {
  return who.browser.post(`${draft}/concept`, fields)
}

describe('keeping what is typed', () => {
  test('gives the new version, and the old one is in conflict then', async () => {
    const first = await keep({ versie: '1', title: 'Een' })
    expect(first.status).toBe(200)
    expect(first.headers['cache-control']).toBe('no-store')
    expect(JSON.parse(first.text)).toEqual({ version: 2, savedAt: expect.stringMatching(/^\d{4}-.*Z$/) })

    const late = await keep({ versie: '1', title: 'Twee' })
    expect(late.status).toBe(409)
    expect(JSON.parse(late.text).reason).toContain('ander apparaat')
    expect((await writer.browser.get(draft)).text).toContain('value="Een"')
  })

  test('the same once more, because the answer got lost, is no conflict', async () => {
    await keep({ versie: '2', title: 'Verloren' })
    expect(JSON.parse((await keep({ versie: '2', title: 'Verloren' })).text).version).toBe(3)
  })

  test('is for its writers: 404 for others, 401 without a session, 403 when somebody else signed in', async () => {
    expect((await keep({ versie: '3' }, stranger)).status).toBe(404)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const out = await ask(server.port, `${draft}/concept`, { method: 'POST', headers, body: 'versie=3' })
    expect(out.status).toBe(401)
    expect(JSON.parse(out.text)).toEqual({ reason: 'Je bent niet meer ingelogd.' })
    expect((await keep({ versie: '3', schrijver: stranger.id })).status).toBe(403)
    const nowhere = draft.replace(/.{12}$/, '000000000000')
    expect((await writer.browser.post(`${nowhere}/concept`, { versie: '0' })).status).toBe(404)
  })

  test('says what does not fit, and takes no form of another site', async () => {
    expect((await keep({ versie: 'een', title: 'Nee' })).status).toBe(422)
    const { reason } = await version()
    expect(reason).toContain('er is niets weg')
    const body = 'versie=3&title=Kwaad'
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' }
    expect((await ask(server.port, `${draft}/concept`, { method: 'POST', headers, body })).status).toBe(403)
  })

  test('refuses what is too large, in the schema of a draft and in bytes', async () => {
    const large = await keep({ versie: '3', body: 'a'.repeat(950_000) })
    expect(large.status).toBe(422)
    expect(JSON.parse(large.text).reason).toContain('te groot')
    expect((await keep({ versie: '3', body: 'a'.repeat(1024 * 1024) })).status).toBe(413)
  })

  test('there is nothing to be read at that address', async () => {
    expect((await writer.browser.get(`${draft}/concept`)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('looking something up', () => {
  const found = async (search: string, who = writer) => {
    const answer = await who.browser.get(`${draft}/kies?${search}`)
    return {
      status: answer.status,
      candidates: answer.status === 200 ? JSON.parse(answer.text).candidates : null,
    }
  }

  test('gives what a field takes', async () => {
    const gemeenten = await found('veld=record.places&q=amersf')
    expect(gemeenten.candidates).toContainEqual({ value: 'amersfoort', label: 'Amersfoort' })
    const tools = await found('veld=record.tools&q=plein')
    expect(tools.candidates.length).toBeGreaterThan(0)
    expect(tools.candidates[0].value).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('gives what a text can name, by its path', async () => {
    const { candidates } = await found('soort=tool&q=het+plein')
    expect(candidates).toContainEqual({ value: 'toolbox/het-plein', label: 'Het Plein', note: 'Toolbox' })
  })

  test('is for who writes there, and for fields that are there', async () => {
    expect((await found('veld=record.tools&q=plein', stranger)).status).toBe(404)
    expect((await ask(server.port, `${draft}/kies?q=plein`)).status).toBe(401)
    expect((await found('veld=record.nergens&q=plein')).status).toBe(404)
    expect((await found(`veld=record.tools&q=${'plein+'.repeat(800)}`)).status).toBe(200)
  })
})

describe('opening texts for the editor', () => {
  const open = (fields: Record<string, string>, who = writer) => who.browser.post(`${draft}/tekst`, fields)

  test('gives a document, with the titles of what its cards show', async () => {
    const answer = await open({ tekst: '## Kop\n\n<ToolCard entry="toolbox/het-plein" />' })
    expect(answer.status).toBe(200)
    const { texts, titles } = JSON.parse(answer.text)
    expect(texts).toEqual([{ ok: true, doc: expect.objectContaining({ type: 'doc' }) }])
    expect(titles).toEqual({ 'toolbox/het-plein': 'Het Plein' })
  })

  test('says why a text stays as it was typed', async () => {
    const reason = async (tekst: string) => JSON.parse((await open({ tekst })).text).texts[0].reason
    expect(await reason('Zie de noot[^1].\n\n[^1]: Een noot.')).toContain('een noot')
    expect(await reason('{code}')).toContain('accolades')
    expect(await reason('<script>')).toContain('niet kunnen lezen')
    expect(await reason(`${'a**b'.repeat(20_000)}`)).toMatch(/te veel tijd|niet kunnen lezen|niet kennen/)
  })

  test('is for who writes there', async () => {
    expect((await open({ tekst: 'a' }, stranger)).status).toBe(404)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const out = await ask(server.port, `${draft}/tekst`, { method: 'POST', headers, body: 'tekst=a' })
    expect(out.status).toBe(401)
    expect((await open({ tekst: 'a'.repeat(1024 * 1024) })).status).toBe(413)
  })
})
