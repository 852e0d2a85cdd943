import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '#app/mail/message.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import { readMessage } from '#app/mail/read-message.ts'
import { render } from '#app/mail/render.ts'
import { emptyStore } from '../support/template-database.ts'
import { sending } from './post-office.ts'

const now = new Date('2026-11-22T10:00:00Z')
const invitation = (invitedBy: string) => ({
  key: 'mail:abc',
  template: 'invitation',
  data: { invitedBy, organisation: invitedBy, path: '/uitnodiging/abc', validUntil: '2026-12-04T10:00:00Z' },
  to: { address: 'anna@leerplein.example', name: invitedBy },
  now,
})

/** Names of the headers of a message. */
function headerNames(raw: Buffer): string[] {
  const head = raw.toString('latin1').split('\r\n\r\n', 1)[0] ?? ''
  return head
    .split('\r\n')
    .filter((line) => !/^\s/.test(line))
    .map((line) => line.split(':', 1)[0] ?? '')
}

const expectedNames = headerNames((await compose(invitation('Bram'), sending)).raw)

test.each([
  'Bram\r\nBcc: iedereen@evil.example',
  'Bram\nContent-Type: text/html\n\n<h1>Gewonnen!</h1>',
  'Bram\rX-Evil: 1',
  'Bram\u2028Bcc: iedereen@evil.example',
  'Bram\u0085Bcc: iedereen@evil.example',
  'Bram\0',
  '=?UTF-8?Q?Bram=0D=0ABcc:_iedereen@evil.example?=',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "Bram' onmouseover='alert(1)",
  '\u202emarB',
  '\r\n.\r\nMAIL FROM:<evil@evil.example>',
])('the name %j stays a name', async (name) => {
  const { raw } = await compose(invitation(name), sending)
  const { header, html, text } = readMessage(raw)

  expect(headerNames(raw)).toEqual(expectedNames)
  expect(header('to')).toBe('anna@leerplein.example')
  expect(header('subject')).not.toMatch(/\p{Cc}/u)
  expect(header('subject')).toMatch(/ nodigt je uit voor Leerplein$/)
  expect(html).not.toMatch(/<(?:script|img)|<[^>]*['"]\s*on\w+=/)
  expect(`${header('subject')}${text}${html}`).not.toMatch(/[\p{Zl}\p{Zp}\u202e\0\u0085]/u)
  expect(text.split('\n')[0]).toMatch(/^Hallo.*,$/)
})

test('whatever somebody is called, a message has the same headers and can be read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (name) => {
      const { raw } = await compose(invitation(name), sending)
      const { header, html, text } = readMessage(raw)
      const made = render(
        { subject: `${name} nodigt je uit voor Leerplein`, blocks: [], because: '' },
        { siteUrl: '', name },
      )

      expect(headerNames(raw)).toEqual(expectedNames)
      expect(header('subject')).toBe(made.subject)
      expect(text.split('\n')[0]).toBe(made.text.split('\n')[0])
      expect(html.endsWith('</html>\n')).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test.each([
  'anna@leerplein.example, bram@leerplein.example',
  'Anna <anna@leerplein.example>',
  'anna@leerplein.example\r\nBcc: iedereen@evil.example',
  'anna',
  '',
])('%j is no address to send to', async (address) => {
  const store = await emptyStore()
  const queued = store.write((tx) =>
    queueMail(tx, { cause: 'x', to: { address }, template: 'address-changed', data: { side: 'old' }, now }),
  )

  await expect(queued).rejects.toThrow()
  store.close()
})
