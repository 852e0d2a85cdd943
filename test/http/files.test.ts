import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookieName } from '#app/auth/sessions.server.ts'
import * as t from '#db/schema/index.ts'
import { asMember, onDatabaseOf, type SignedIn } from '../support/as-member.ts'
import { CookieJar } from '../support/cookie-jar.ts'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'
import { pdf, photo, plain, smallPicture } from '../support/worlds/files.ts'

let server: Running
let writer: SignedIn
let stranger: SignedIn
/** `/schrijven/<id>` */
let text: string
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  ;({ writer, stranger, text } = await somebodyWriting(server))
})
afterAll(() => server.stop())

async function somebodyWriting(site: Running) {
  const [amersfoort = '', leusden = ''] = await onDatabaseOf(site, async ({ read }) => {
    const rows = await read.select().from(t.entries).where(eq(t.entries.kind, 'organisatie'))
    return rows.map(({ id }) => id)
  })
  const who = await asMember(site, { memberOf: [amersfoort] })
  const begun = await who.browser.post('/schrijven', { soort: 'experiment' })
  return {
    writer: who,
    stranger: await asMember(site, { memberOf: [leusden] }),
    text: begun.headers.location ?? '',
  }
}

function formOf(...files: readonly (readonly [name: string, bytes: Buffer, alt: string])[]): FormData {
  const form = new FormData()
  for (const [name, bytes, alt] of files) {
    form.append('bestand', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name)
    form.append('alt', alt)
  }
  return form
}

const asScript = (form: FormData, who = writer) =>
  who.browser.upload(`${text}/bestanden`, form, 'application/json')
const asPage = (form: FormData, who = writer) => who.browser.upload(`${text}/bestanden`, form)

async function listed(): Promise<{ src: string; name: string; isImage: boolean }[]> {
  const answer = await ask(server.port, `${text}/bestanden`, {
    headers: { accept: 'application/json', cookie: `${sessionCookieName}=${writer.cookie}` },
  })
  return JSON.parse(answer.text).files
}

/** What came in and was neither kept nor thrown away. */
const arriving = (site: Running = server) => {
  const folder = path.join(site.dataDir, 'arriving')
  return existsSync(folder) ? readdirSync(folder) : []
}

describe('a script that asks for JSON', () => {
  test('gets the address and size of what it put in, and finds it in the list', async () => {
    const answer = await asScript(formOf(['Foto.jpg', await photo(), 'Een plein']))

    expect(answer.status).toBe(201)
    const { src, ...size } = JSON.parse(answer.text)
    expect(src).toMatch(/^\/bestanden\/[0-9a-f-]{36}\/foto\.jpg$/)
    expect(size).toEqual({ width: 800, height: 1200, alt: 'Een plein' })
    expect(await listed()).toContainEqual({ src, name: 'foto.jpg', ...size, isImage: true })
    expect(arriving()).toEqual([])
  })

  test.each([
    [
      'a page that is called a picture',
      'x.jpg',
      Buffer.from('<!doctype html><script>x</script>'),
      'Plein',
      415,
      'webpagina',
    ],
    ['a drawing with a script', 'x.png', Buffer.from('<svg onload="x()"/>'), 'Plein', 415, 'SVG'],
    ['a picture without a description', 'x.png', smallPicture(), '', 422, 'te zien is'],
    [
      'a file that is too large',
      'x.pdf',
      Buffer.alloc(21 * 1024 * 1024, 'x'),
      'Plein',
      413,
      'hoogstens 20 MB',
    ],
    ['no file', '', Buffer.alloc(0), '', 422, 'Kies een bestand'],
  ] as const)('is told why not: %s', async (_, name, bytes, alt, status, reason) => {
    const before = await listed()
    const answer = await asScript(formOf([name, await bytes, alt]))

    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text).reason).toContain(reason)
    expect(await listed()).toEqual(before)
    expect(arriving()).toEqual([])
  })

  test('is told that it is signed out, that there is nothing for it here, and takes nothing of another site', async () => {
    expect((await asScript(formOf(['x.pdf', pdf, 'x']), stranger)).status).toBe(404)
    const headers = { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=x' }
    const post = (more: Record<string, string>) =>
      ask(server.port, `${text}/bestanden`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body: '--x--',
      })
    const out = await post({ 'sec-fetch-site': 'same-origin' })
    expect([out.status, JSON.parse(out.text)]).toEqual([401, { reason: 'Je bent niet meer ingelogd.' }])
    const own = { cookie: `${sessionCookieName}=${writer.cookie}` }
    expect((await post({ 'sec-fetch-site': 'cross-site', ...own })).status).toBe(403)
    const json = await post({ 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain', ...own })
    expect(json.status).toBe(415)
  })
})

describe('the form without a script', () => {
  test('puts in several files at once, and leads to the list', async () => {
    const answer = await asPage(
      formOf(
        ['een.pdf', pdf, 'Verslag'],
        ['', Buffer.alloc(0), ''],
        ['twee.png', await smallPicture(), 'Groen'],
      ),
    )

    expect([answer.status, answer.headers.location]).toEqual([303, `${text}/bestanden`])
    const page = await writer.browser.get(`${text}/bestanden`)
    expect(page.text).toContain('een.pdf')
    expect(page.text).toContain('twee.png')
  })

  test('keeps what is right, says what is not, and still has what was typed', async () => {
    const answer = await asPage(
      formOf(['drie.pdf', pdf, 'Derde verslag'], ['boef.jpg', Buffer.from('<html>'), 'Een bijzonder plein']),
    )

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Dit lijkt een webpagina')
    expect(answer.text).toContain('value="Een bijzonder plein"')
    expect((await listed()).map(({ name }) => name)).toContain('drie.pdf')
  })

  test('a body that ends before its end says so, with what was typed before it', async () => {
    const body = [
      '--x\r\ncontent-disposition: form-data; name="alt"\r\n\r\nWat ik typte\r\n',
      '--x\r\ncontent-disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n%PDF-1.7 half',
    ].join('')
    const headers = {
      'content-type': 'multipart/form-data; boundary=x',
      'sec-fetch-site': 'same-origin',
      cookie: `${sessionCookieName}=${writer.cookie}`,
    }
    const answer = await ask(server.port, `${text}/bestanden`, { method: 'POST', headers, body })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('kwam niet helemaal over')
    expect(answer.text).toContain('value="Wat ik typte"')
    expect(arriving()).toEqual([])
  })
})

/** Begins to send a file of which more is said to come, and hangs up in the middle. */
async function cutOff(site: Running, who: SignedIn, address: string): Promise<void> {
  const head = [
    `POST ${address}/bestanden HTTP/1.1`,
    'host: leerplein.example',
    'sec-fetch-site: same-origin',
    `cookie: ${sessionCookieName}=${who.cookie}`,
    'content-type: multipart/form-data; boundary=x',
    'content-length: 5000000',
    '',
    '--x\r\ncontent-disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n',
  ]
  const socket = connect(site.port, '127.0.0.1')
  socket.write(head.join('\r\n'))
  socket.write(Buffer.alloc(200_000, 'x'))
  await expect.poll(() => arriving(site).length).toBe(1)
  socket.destroy()
  await once(socket, 'close')
}

test('a connection that is cut in mid-upload leaves nothing behind, and the site goes on', async () => {
  await cutOff(server, writer, text)
  await expect.poll(() => arriving()).toEqual([])
  expect((await asScript(formOf(['daarna.pdf', pdf, 'x']))).status).toBe(201)
})

test('a disk that is full in mid-upload says so, keeps what was typed and leaves nothing behind', async () => {
  const small = await startServer({ LOG_LEVEL: 'fatal' }, 8_000)
  try {
    const { writer: who, text: address } = await somebodyWriting(small)
    const form = formOf(['groot.pdf', Buffer.alloc(12 * 1024 * 1024, 'x'), 'Het hele verhaal'])
    const page = await who.browser.upload(`${address}/bestanden`, form)
    expect(page.status).toBe(503)
    expect(page.text).toContain('We kunnen nu niets bewaren')
    expect(page.text).toContain('value="Het hele verhaal"')
    const script = await who.browser.upload(`${address}/bestanden`, form, 'application/json')
    expect(JSON.parse(script.text).reason).toContain('We kunnen nu niets bewaren')
    expect(arriving(small)).toEqual([])
  } finally {
    await small.stop()
  }
})

test('who may not put anything in is told so, however much they send', async () => {
  const large = formOf(['groot.pdf', Buffer.alloc(30 * 1024 * 1024, 'x'), 'x'])
  expect((await asPage(large, stranger)).status).toBe(404)
  const out = { ...writer, browser: new CookieJar(server.port) }
  const led = await asPage(large, out)
  expect([led.status, led.headers.location]).toEqual([
    302,
    `/inloggen?naar=${encodeURIComponent(`${text}/bestanden`)}`,
  ])
  expect(arriving()).toEqual([])
})

describe('a file as it is served', () => {
  const put = async (name: string, bytes: Buffer) =>
    JSON.parse((await asScript(formOf([name, bytes, 'Plein']))).text).src as string

  test('runs nothing, says what it is, and is for who may see it', async () => {
    const src = await put('verslag.pdf', pdf)
    const { status, headers, body } = await writer.browser.get(src)

    expect(status).toBe(200)
    expect(body.equals(pdf)).toBe(true)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="verslag.pdf"',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-length': String(pdf.length),
    })
    expect((await stranger.browser.get(src)).status).toBe(404)
    expect((await ask(server.port, src)).status).toBe(404)
    expect((await writer.browser.get(src.replace('verslag', 'anders'))).status).toBe(404)
  })

  test('a picture is shown, also narrower', async () => {
    const src = await put('breed.png', await plain(1200, 300).png().toBuffer())
    const whole = await writer.browser.get(src)
    expect(whole.headers).toMatchObject({ 'content-type': 'image/png', 'content-disposition': 'inline' })
    const narrow = await writer.browser.get(`${src}?breedte=480`)
    expect(narrow.headers['content-type']).toBe('image/webp')
    expect(await sharp(narrow.body).metadata()).toMatchObject({ format: 'webp', width: 480, height: 120 })
    for (const width of ['481', '99999', 'x', '-1'])
      expect((await writer.browser.get(`${src}?breedte=${width}`)).status).toBe(404)
  })

  test('parts of it, none of it and nothing new', async () => {
    const src = await put('deel.pdf', pdf)
    const cookie = `${sessionCookieName}=${writer.cookie}`
    const get = (headers: Record<string, string>, method = 'GET') =>
      ask(server.port, src, { method, headers: { cookie, ...headers } })
    const part = await get({ range: 'bytes=1-4' })
    expect([part.status, part.text, part.headers['content-range']]).toEqual([
      206,
      'PDF-',
      `bytes 1-4/${pdf.length}`,
    ])
    expect((await get({ range: 'bytes=-6' })).text).toBe('%%EOF\n')
    expect((await get({ range: `bytes=${pdf.length}-` })).status).toBe(416)
    const head = await get({}, 'HEAD')
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(pdf.length),
    ])
    const known = await get({ 'if-none-match': head.headers.etag ?? '' })
    expect([known.status, known.body.length]).toEqual([304, 0])
  })
})

test('it can be described anew and taken away', async () => {
  const src = JSON.parse((await asScript(formOf(['weg.pdf', pdf, 'Verslag']))).text).src as string
  const page = `${text}/bestanden/${src.split('/')[2]}`
  expect((await writer.browser.post(page, { doe: 'beschrijven', alt: 'Het eindverslag' })).status).toBe(303)
  expect((await writer.browser.get(page)).text).toContain('value="Het eindverslag"')
  expect((await stranger.browser.post(page, { doe: 'weghalen' })).status).toBe(404)
  expect((await writer.browser.post(page, { doe: 'weghalen' })).headers.location).toBe(`${text}/bestanden`)
  expect((await writer.browser.get(src)).status).toBe(404)
})
