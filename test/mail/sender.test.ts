import { expect, test } from 'vitest'
import { queueMail } from '#app/mail/queue.server.ts'
import { outbox } from '#db/schema/index.ts'
import { addPerson, hour, withSmtp } from './post-office.ts'

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
