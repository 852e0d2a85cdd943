import { expect, onTestFinished, test } from 'vitest'
import { queueMail } from '#app/mail/queue.server.ts'
import { smtpTransport } from '#app/mail/transports/smtp.server.ts'
import { outbox } from '#db/schema/index.ts'
import { startSmtp } from '../support/smtp.ts'
import { addPerson, hour, minute, postOffice, withSmtp } from './post-office.ts'

test('a mail that is queued is delivered, in HTML and in plain text, and only its key stays', async () => {
  const { queue, rows, sender, smtp } = await withSmtp()
  await queue()

  const mail = await smtp.next()
  expect(mail.from).toBe('noreply@leerplein.example')
  expect(mail.to).toEqual(['anna@leerplein.example'])
  expect(mail.header('from')).toBe('Leerplein <noreply@leerplein.example>')
  expect(mail.header('to')).toBe('anna@leerplein.example')
  expect(mail.header('subject')).toBe('Je wachtwoord voor Leerplein is veranderd')
  expect(mail.header('date')).toBe('Sun, 22 Nov 2026 10:00:00 +0000')
  expect(mail.header('auto-submitted')).toBe('auto-generated')
  expect(mail.text).toContain('Kies een nieuw wachtwoord:\nhttps://leerplein.example/wachtwoord\n')
  expect(mail.text).toContain('Je krijgt deze mail omdat er iets belangrijks is veranderd')
  expect(mail.html).toContain('<html lang="nl">')
  expect(mail.html).toContain('href="https://leerplein.example/wachtwoord"')

  await sender.idle()
  const [row] = await rows()
  expect(row).toMatchObject({ doneAt: '2026-11-22T10:00:00.000Z', attempts: 1, heldAt: null })
  expect(row?.payload).toEqual({ queuedAt: '2026-11-22T10:00:00.000Z', template: 'password-changed' })
  expect(JSON.stringify(row)).not.toContain('anna@')
})

test('a mail is sent once for a cause and a recipient, also when it is queued again after it was sent', async () => {
  const { queue, after, rows, smtp } = await withSmtp()
  await queue()
  await queue({ to: { address: ' Anna@leerplein.example' } })
  await after(0)
  await queue()
  await queue({ to: { address: 'bram@leerplein.example' } })
  await queue({ cause: 'password:anna:2' })
  await after(hour)

  expect(smtp.received.map(({ to }) => to[0])).toEqual([
    'anna@leerplein.example',
    'bram@leerplein.example',
    'anna@leerplein.example',
  ])
  expect(await rows()).toHaveLength(3)
})

test('a mail whose cause is rolled back is not sent', async () => {
  const { store, queue, after, clock, smtp } = await withSmtp()
  const failing = store.write(async (tx) => {
    const to = { address: 'bram@leerplein.example' }
    await queueMail(tx, {
      cause: 'x',
      to,
      template: 'address-changed',
      data: { side: 'old' },
      now: clock.now,
    })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  await queue()
  await after(hour)

  expect(smtp.received.map(({ to }) => to[0])).toEqual(['anna@leerplein.example'])
})

test('a mail is not sent before its time', async () => {
  const { queue, after, clock, smtp } = await withSmtp()
  await queue({ notBefore: new Date(clock.now.getTime() + hour) })
  await after(hour - 1)
  expect(smtp.received).toEqual([])
  await after(1)
  expect(smtp.received).toHaveLength(1)
})

test('who has an account is mailed at the address of the moment, and by name', async () => {
  const { store, queue, smtp } = await withSmtp()
  await addPerson(store, { address: 'nieuw@leerplein.example' })
  await queue({ to: { person: 'anna' } })

  const mail = await smtp.next()
  expect(mail.to).toEqual(['nieuw@leerplein.example'])
  expect(mail.text).toMatch(/^Hallo Anna,\n/)
})

test.each([
  ['was erased', { address: null, erasedAt: '2026-11-20' }],
  ['never was there', { id: 'somebody-else' }],
])('somebody who %s gets nothing, and the mail is done', async (_, values) => {
  const { store, queue, after, rows, smtp } = await withSmtp()
  await addPerson(store, values)
  await queue({ to: { person: 'anna' } })
  await after(0)

  expect(smtp.received).toEqual([])
  const [row] = await rows()
  expect(row?.doneAt).not.toBeNull()
  expect(row?.payload).not.toHaveProperty('to')
})

test('a recipient that is refused for good is not tried again: the mail waits for a beheerder', async () => {
  const { queue, after, rows, smtp } = await withSmtp()
  smtp.refuse({ code: 550, times: 1 })
  await queue()
  await after(0)
  await after(100 * hour)

  expect(smtp.received).toEqual([])
  const [row] = await rows()
  expect(row).toMatchObject({ heldAt: '2026-11-22T10:00:00.000Z', takenAt: null, attempts: 1 })
  expect(row?.lastError).toBe('EENVELOPE RCPT TO 550 5.1.1')
})

test.each(['recipient', 'message'] as const)(
  'a %s that is refused for now is tried again later',
  async (at) => {
    const { queue, after, rows, smtp } = await withSmtp()
    smtp.refuse({ code: 451, times: 1, at })
    await queue()
    await after(0)
    expect((await rows())[0]).toMatchObject({
      notBefore: '2026-11-22T10:01:00.000Z',
      takenAt: null,
      heldAt: null,
    })
    await after(minute - 1)
    expect(smtp.received).toEqual([])
    await after(1)
    expect(smtp.received).toHaveLength(1)
  },
)

test('a mail server that is down for a day loses nothing', async () => {
  const { queue, after, clock, rows, smtp } = await withSmtp()
  await smtp.stop()
  for (const number of [1, 2, 3, 4, 5]) await queue({ cause: `password:anna:${number}` })
  await after(0)
  for (let passed = 0; passed < 24; passed++) await after(hour)
  expect((await rows()).every(({ lastError }) => lastError?.includes('ECONNREFUSED'))).toBe(true)

  const back = await startSmtp({ port: smtp.port })
  onTestFinished(() => back.stop())
  clock.now = new Date('2026-11-24T10:00:00Z')
  await after(0)
  expect(back.received).toHaveLength(5)
  expect((await rows()).every(({ doneAt }) => doneAt !== null)).toBe(true)
})

test('after about three days of trying, a mail waits for a beheerder', async () => {
  const { queue, after, rows, smtp } = await withSmtp()
  await smtp.stop()
  await queue()
  await after(0)
  for (let passed = 0; passed < 100; passed++) await after(hour)

  const [row] = await rows()
  expect(row?.attempts).toBe(9)
  expect(row?.heldAt).toMatch(/^2026-11-25T/)
})

test('when the line breaks after the message was handed over, nobody knows: it is not sent again by itself', async () => {
  const { queue, after, rows, smtp } = await withSmtp()
  smtp.hangUp()
  await queue()
  await after(0)
  await after(100 * hour)

  expect(smtp.received).toEqual([])
  expect((await rows())[0]).toMatchObject({ takenAt: '2026-11-22T10:00:00.000Z', doneAt: null, attempts: 1 })
})

test('a mail that another process took up before it crashed is not sent again by itself', async () => {
  const { store, queue, after, smtp } = await withSmtp()
  await smtp.stop()
  await queue()
  await after(0)
  await store.write(async (tx) => {
    await tx.update(outbox).set({ takenAt: '2026-11-22T10:00:00.000Z' })
  })
  const back = await startSmtp({ port: smtp.port })
  onTestFinished(() => back.stop())
  await after(100 * hour)

  expect(back.received).toEqual([])
})

test('what can not be made into a mail waits for a beheerder, and the next one goes out', async () => {
  const { store, queue, after, rows, smtp } = await withSmtp()
  const to = { address: 'anna@leerplein.example' }
  const broken = { queuedAt: '', template: 'no-such-mail', to, data: {} }
  await store.write(async (tx) => {
    const row = { topic: 'mail', subject: '', notBefore: '2026-11-22T09:00:00.000Z' }
    await tx.insert(outbox).values([
      { ...row, key: 'a', payload: {} },
      { ...row, key: 'b', payload: broken },
      {
        ...row,
        key: 'c',
        payload: { ...broken, to: { address: 'a@leerplein.example, b@leerplein.example' } },
      },
    ])
  })
  await queue()
  await after(0)

  expect(smtp.received).toHaveLength(1)
  expect((await rows()).map(({ heldAt }) => heldAt !== null)).toEqual([true, true, true, false])
})

test('stopping waits for what is under way and takes up nothing more', async () => {
  const { queue, rows, sender, clock, smtp } = await withSmtp()
  for (let number = 0; number < 20; number++) await queue({ cause: `x:${number}` })
  await sender.stop()
  const left = (await rows()).filter(({ doneAt }) => doneAt === null)

  expect(left.every(({ takenAt }) => takenAt === null)).toBe(true)
  expect(smtp.received).toHaveLength(20 - left.length)
  clock.now = new Date(clock.now.getTime() + hour)
  sender.wake()
  await sender.idle()
  expect(smtp.received).toHaveLength(20 - left.length)
})

test('a password that is wrong for a while loses nothing', async () => {
  const smtp = await startSmtp({ password: 'geheim' })
  onTestFinished(() => smtp.stop())
  const url = (password: string) => `smtp://leerplein:${password}@127.0.0.1:${smtp.port}`
  const wrong = await postOffice(smtpTransport(url('fout')))
  await wrong.queue()
  await wrong.after(0)
  expect((await wrong.rows())[0]).toMatchObject({ heldAt: null, lastError: 'EAUTH AUTH PLAIN 535' })

  const right = await postOffice(smtpTransport(url('geheim')), wrong.store, wrong.clock)
  await right.after(minute)
  expect(smtp.received).toHaveLength(1)
})

test('an encrypted line is not given up for an open one', async () => {
  const smtp = await startSmtp()
  onTestFinished(() => smtp.stop())
  const { queue, after, rows } = await postOffice(smtpTransport(`smtps://127.0.0.1:${smtp.port}`))
  await queue()
  await after(0)

  expect(smtp.received).toEqual([])
  expect((await rows())[0]).toMatchObject({ takenAt: null, heldAt: null, lastError: expect.any(String) })
})
