import path from 'node:path'
import { expect, test } from 'vitest'
import { atPort, readSettings } from '#app/settings.server.ts'

test('without any variable the site runs on this machine alone', () => {
  expect(readSettings({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    SITE_URL: 'http://localhost:3000',
    DATA_DIR: path.resolve('data'),
    CONTENT_DIR: path.resolve('content'),
    TRUSTED_PROXIES: [],
    SMTP_URL: '',
    MAIL_FROM: { name: 'Leerplein', address: 'noreply@leerplein.example' },
    SCAN_COMMAND: '',
    MEILI_URL: '',
    MEILI_KEY: '',
    MEILI_SEARCH_KEY: '',
    LOG_LEVEL: 'info',
  })
})

test('an empty variable is as good as none', () => {
  expect(readSettings({ PORT: '', DATA_DIR: ' ' })).toEqual(readSettings({}))
})

test('the public address is an origin', () => {
  expect(readSettings({ SITE_URL: 'https://Leerplein.example/' }).SITE_URL).toBe('https://leerplein.example')
})

test('with port 0 the address has the port that was taken, unless it was set', () => {
  const taken = (given: Record<string, string>) => atPort(readSettings({ PORT: '0', ...given }), 51_234)

  expect(taken({})).toMatchObject({ PORT: 51_234, SITE_URL: 'http://localhost:51234' })
  expect(taken({ SITE_URL: 'https://leerplein.example' }).SITE_URL).toBe('https://leerplein.example')
})

test('proxies are addresses and networks', () => {
  const { TRUSTED_PROXIES } = readSettings({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8, 2001:db8::/32' })

  expect(TRUSTED_PROXIES).toEqual(['loopback', '10.0.0.0/8', '2001:db8::/32'])
})

test.each([
  'smtp://mail.leerplein.example',
  'smtps://naam:w%40ord@mail.leerplein.example:465',
  'smtp://[::1]:2525/',
])('%s is a mail server', (value) => {
  expect(readSettings({ SMTP_URL: value }).SMTP_URL).toBe(value)
})

test.each([
  'https://naam:geheim@mail.leerplein.example',
  'smtps://naam:geheim@',
  'smtps://naam:geheim@mail.leerplein.example?secure=false',
  'smtps://naam:geheim%@mail.leerplein.example',
  'geheim',
])('a wrong mail server (%s) is refused by name, without its value', (value) => {
  const read = () => readSettings({ SMTP_URL: value })

  expect(read).toThrow(
    'SMTP_URL holds a value that is not shown here, but must be an address such as smtps://',
  )
  expect(read).not.toThrow('geheim')
})

test('the sender is an address, with or without a name', () => {
  expect(readSettings({ MAIL_FROM: 'post@leerplein.example' }).MAIL_FROM).toEqual({
    name: '',
    address: 'post@leerplein.example',
  })
})

test.each([
  ['PORT', '70000', 'a port number'],
  ['PORT', '80.5', 'a port number'],
  ['HOST', 'http://hier', 'an address or host name'],
  ['SITE_URL', 'leerplein.example', 'an address without a path'],
  ['SITE_URL', 'https://leerplein.example/pad', 'an address without a path'],
  ['SITE_URL', 'https://naam:woord@leerplein.example', 'an address without a path'],
  ['SITE_URL', 'javascript:alert(1)', 'an address without a path'],
  ['TRUSTED_PROXIES', '10.0.0.0/8, overal', 'addresses or networks'],
  ['MAIL_FROM', 'Leerplein', 'a name and an address'],
  ['MAIL_FROM', 'A <a@leerplein.example>, B <b@leerplein.example>', 'a name and an address'],
  ['LOG_LEVEL', 'verbose', 'one of fatal, error'],
])('%s=%s is refused by name', (name, value, expected) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}", but must be ${expected}`)
})

test.each([
  ['http://127.0.0.1:7700', 'http://127.0.0.1:7700'],
  ['https://zoeken.leerplein.example/meili/', 'https://zoeken.leerplein.example/meili'],
])('%s is a search server', (value, address) => {
  expect(readSettings({ MEILI_URL: value }).MEILI_URL).toBe(address)
})

test.each([
  '127.0.0.1:7700',
  'ftp://zoeken.example',
  'http://naam:geheim@zoeken.example',
  'http://a.example?b',
])('%s is none', (value) => {
  expect(() => readSettings({ MEILI_URL: value })).toThrow('MEILI_URL is')
})
