import { expect, test } from 'vitest'
import { mailOverview } from '#app/mail/overview.server.ts'
import { discard, sendAgain } from '#app/mail/settle.server.ts'
import { events } from '#db/schema/index.ts'
import { addPerson, hour, minute, withSmtp } from './post-office.ts'

const actor = 'person:beheerder'

test('a beheerder sees what waits, what was not accepted and what may have been sent', async () => {
  const { store, queue, after, clock, smtp } = await withSmtp()
  await addPerson(store)
  const overview = () => mailOverview(store.read, clock.now)
  expect(await overview()).toEqual({ waiting: { count: 0, oldest: null }, held: [], uncertain: [] })

  smtp.refuse({ code: 550, times: 1 })
  await queue({ to: { person: 'anna' } })
  await after(0)
  await after(minute)
  smtp.hangUp()
  await queue({ cause: 'password:bram:1', to: { address: 'bram@leerplein.example' } })
  await after(0)
  await queue({ cause: 'password:anna:2', notBefore: new Date('2026-11-30T10:00:00Z') })

  const common = { template: 'password-changed', attempts: 1 }
  const held = {
    ...common,
    id: 1,
    cause: 'password:anna:1',
    to: { name: 'Anna', address: 'anna@leerplein.example' },
    since: '2026-11-22T10:00:00.000Z',
    problem: 'EENVELOPE RCPT TO 550 5.1.1',
  }
  // What is under way still counts as waiting.
  expect(await overview()).toEqual({
    waiting: { count: 2, oldest: '2026-11-22T10:01:00.000Z' },
    held: [held],
    uncertain: [],
  })
  await after(10 * minute)
  expect(await overview()).toEqual({
    waiting: { count: 1, oldest: '2026-11-22T10:01:00.000Z' },
    held: [held],
    uncertain: [
      {
        ...common,
        id: 2,
        cause: 'password:bram:1',
        to: { name: null, address: 'bram@leerplein.example' },
        since: '2026-11-22T10:01:00.000Z',
        problem: null,
      },
    ],
  })
})

test('what was not accepted is sent again at the word of a beheerder, with as many attempts as a new mail', async () => {
  const { store, queue, after, rows, clock, smtp } = await withSmtp()
  smtp.refuse({ code: 550, times: 1 })
  smtp.refuse({ code: 451, times: 1 })
  await queue()
  await after(0)
  await store.write((tx) => sendAgain(tx, 1, { actor, now: clock.now }))
  await after(0)
  expect((await rows())[0]).toMatchObject({
    attempts: 1,
    heldAt: null,
    notBefore: '2026-11-22T10:01:00.000Z',
  })
  await after(minute)

  expect(smtp.received).toHaveLength(1)
  expect(await store.read.select().from(events)).toMatchObject([
    { actor, verb: 'sent-again', subjectKind: 'mail', subjectId: '1' },
  ])
})

test('what may have been sent is sent again at the word of a beheerder, under the same id', async () => {
  const { store, queue, after, clock, smtp } = await withSmtp()
  smtp.hangUp()
  await queue()
  await after(0)
  await after(hour)
  await store.write((tx) => sendAgain(tx, 1, { actor, now: clock.now }))

  expect((await smtp.next()).header('message-id')).toMatch(/^<[0-9a-f]{32}@leerplein\.example>$/)
})

test('what is discarded is gone, but for its key: its cause does not send it after all', async () => {
  const { store, queue, after, rows, clock, smtp } = await withSmtp()
  smtp.refuse({ code: 550, times: 1 })
  await queue()
  await after(0)
  await store.write((tx) => discard(tx, 1, { actor, now: clock.now }))
  await queue()
  await after(hour)

  expect(smtp.received).toEqual([])
  const all = await rows()
  expect(all).toHaveLength(1)
  expect(JSON.stringify(all)).not.toContain('anna@')
  expect(await mailOverview(store.read, clock.now)).toMatchObject({ waiting: { count: 0 }, held: [] })
  expect(await store.read.select().from(events)).toMatchObject([{ verb: 'discarded', subjectId: '1' }])
})

test('about what waits for nobody there is nothing to decide', async () => {
  const { store, queue, after, clock, smtp } = await withSmtp()
  await queue()
  await after(0)
  smtp.hangUp()
  await queue({ cause: 'under way' })
  await after(0)

  for (const decide of [sendAgain, discard]) {
    for (const id of [1, 2, 3]) {
      await expect(store.write((tx) => decide(tx, id, { actor, now: clock.now }))).rejects.toThrow(
        'mail.settled',
      )
    }
  }
})
