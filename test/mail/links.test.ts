import { expect, onTestFinished, test } from 'vitest'
import { subjectOfLink } from '#app/auth/links.server.ts'
import { withdrawLink } from '#app/mail/queue.server.ts'
import { smtpTransport } from '#app/mail/transports/smtp.server.ts'
import { type ParsedMail, startSmtp } from '../support/smtp.ts'
import { hour, minute, postOffice } from './post-office.ts'

async function withLinks() {
  const smtp = await startSmtp()
  onTestFinished(() => smtp.stop())
  const office = await postOffice(smtpTransport(smtp.url))
  const link = { purpose: 'invitation', subject: 'i', hours: 24 } as const
  const data = { invitedBy: 'Bram', organisation: null }
  const to = { address: 'anna@leerplein.example' }
  return {
    ...office,
    smtp,
    /** Queues an invitation. */
    invite: (cause: string) => office.queue({ cause, template: 'invitation', data, link, to }),
    withdraw: () => office.store.write((tx) => withdrawLink(tx, link, office.clock.now)),
    /** What the link in a mail leads to now. */
    leadsTo: (mail: ParsedMail | undefined) =>
      subjectOfLink(office.store.read, 'invitation', tokenIn(mail), office.clock.now),
  }
}

const tokenIn = (mail: ParsedMail | undefined) =>
  /https:\/\/leerplein\.example\/uitnodiging\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''

test('a link is made when its mail is sent, and holds from then on: before, nobody could read it', async () => {
  const { smtp, invite, after, rows, leadsTo, store } = await withLinks()
  smtp.refuse({ code: 451, times: 1 })
  await invite('first')
  await after(0)
  const [waiting] = await rows()
  expect(waiting?.payload).not.toHaveProperty('data.path')

  await after(minute)
  const [mail] = smtp.received
  expect(mail?.text).toContain('De link werkt tot')
  expect(await leadsTo(mail)).toBe('i')
  expect(JSON.stringify([await rows(), store.read.all('SELECT * FROM links')])).not.toContain(tokenIn(mail))
  await after(24 * hour - 1)
  expect(await leadsTo(mail)).toBe('i')
  await after(1)
  expect(await leadsTo(mail)).toBeUndefined()
})

test('who asks again while the mail server is down gets one mail, the newest', async () => {
  const { smtp, invite, after, rows, leadsTo } = await withLinks()
  smtp.refuse({ code: 451, times: 1 })
  await invite('first')
  await after(0)
  await invite('second')
  await after(hour)

  expect(smtp.received).toHaveLength(1)
  expect(await leadsTo(smtp.received[0])).toBe('i')
  expect((await rows()).map(({ doneAt, payload }) => [doneAt !== null, 'to' in payload])).toEqual([
    [true, false],
    [true, false],
  ])
})

test('asking again makes the link of an earlier mail void at once', async () => {
  const { smtp, invite, after, leadsTo } = await withLinks()
  await invite('first')
  await after(0)
  smtp.refuse({ code: 451 })
  await invite('second')

  expect(smtp.received).toHaveLength(1)
  expect(await leadsTo(smtp.received[0])).toBeUndefined()
})

test('a link that is taken back before its mail was sent is not sent', async () => {
  const { smtp, invite, withdraw, after } = await withLinks()
  smtp.refuse({ code: 451, times: 1 })
  await invite('first')
  await after(0)
  await withdraw()
  await after(hour)

  expect(smtp.received).toEqual([])
})
