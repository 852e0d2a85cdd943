import { expect, onTestFinished, test } from 'vitest'
import { smtpTransport } from '#app/mail/transports/smtp.server.ts'
import { outbox } from '#db/schema/index.ts'
import { startSmtp } from '../support/smtp.ts'
import { hour, minute, postOffice, withSmtp } from './post-office.ts'

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
