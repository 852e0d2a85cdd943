import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { changeName } from '#app/models/people/change-name.server.ts'
import { changePassword } from '#app/models/people/change-password.server.ts'
import { ownAccount } from '#app/models/people/own-account.server.ts'
import { endOwnSession, endOwnSessions, ownSessions } from '#app/models/people/own-sessions.server.ts'
import { signInWithPassword } from '#app/models/people/sign-in.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { visitor } from '#app/models/viewer.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { asking, asVisitor } from '../../support/asking.ts'
import { emptyStore } from '../../support/template-database.ts'
import { aPerson, as, type Ties } from '../../support/worlds/people.ts'
import { aSession } from '../../support/worlds/sign-in.ts'
import { loggedEvents, queuedMail } from '../../support/worlds/told.ts'

const now = new Date('2026-11-22T10:00:00Z')
const password = 'drie losse woorden'
const next = 'vier andere losse woorden'

async function somebody(ties: Ties = { password }) {
  const store = await emptyStore()
  const anna = await aPerson(store, ties)
  return { store, anna, ask: await asking(store, await as(store, anna), { now }) }
}

const sessionIds = async (store: Store, personId: string) =>
  (await store.read.select().from(t.sessions).where(eq(t.sessions.personId, personId))).map(({ id }) => id)

test('somebody gets another name, and only that person', async () => {
  const { store, anna, ask } = await somebody()
  const bram = await aPerson(store, { name: 'Bram' })

  await changeName(ask, 'Anna de Vries')

  expect((await ownAccount(await asking(store, await as(store, anna)))).name).toBe('Anna de Vries')
  expect((await as(store, bram)).person?.name).toBe('Bram')
  expect(await loggedEvents(store)).toEqual([`person:${anna} changed-name person ${anna}`])
})

test('who is not signed in has no account to change', async () => {
  const ask = await asVisitor(await emptyStore())

  expect(ask.viewer).toBe(visitor)
  for (const command of [
    changeName(ask, 'Niemand'),
    changePassword(ask, 'x', { current: password, next }),
    ownAccount(ask),
    ownSessions(ask, 'x'),
    endOwnSessions(ask, null),
  ])
    await expect(command).rejects.toThrow(NotFound)
})

describe('another password', () => {
  test('signs in from then on, ends what was open elsewhere, and is told by mail', async () => {
    const { store, anna, ask } = await somebody({ password, address: 'anna@gemeente.example' })
    const [here, elsewhere] = [await aSession(store, anna), await aSession(store, anna)]
    const bram = await aPerson(store)
    const brams = await aSession(store, bram)

    await changePassword(ask, here.id, { current: password, next })

    expect(await sessionIds(store, anna)).toEqual([here.id])
    expect(await sessionIds(store, anna)).not.toContain(elsewhere.id)
    expect(await sessionIds(store, bram)).toEqual([brams.id])
    expect(await queuedMail(store)).toMatchObject([{ template: 'password-changed', to: { person: anna } }])
    const signIn = { address: 'anna@gemeente.example', client: '192.0.2.1' }
    expect(await signInWithPassword(ask, { ...signIn, password: next })).toBe(anna)
    await expect(signInWithPassword(ask, { ...signIn, password })).rejects.toMatchObject({
      code: 'sign-in.unknown',
    })
  })

  test('a link for a forgotten password is void after it', async () => {
    const { store, anna, ask } = await somebody()
    const link = { hash: 'x', purpose: 'password' as const, subject: anna }
    const dates = { createdAt: now.toISOString(), expiresAt: '2026-11-23T10:00:00.000Z' }
    await store.write(async (tx) => await tx.insert(t.links).values({ ...link, ...dates }))

    await changePassword(ask, 'here', { current: password, next })

    expect(await store.read.select().from(t.links)).toEqual([])
  })

  test('is not given to who does not know the current one, and nothing happens then', async () => {
    const { store, anna, ask } = await somebody()
    const elsewhere = await aSession(store, anna)

    await expect(changePassword(ask, 'here', { current: 'iets heel anders', next })).rejects.toMatchObject({
      code: 'password.wrong',
      detail: { field: 'current' },
    })

    expect(await sessionIds(store, anna)).toEqual([elsewhere.id])
    expect(await queuedMail(store)).toEqual([])
    expect(await loggedEvents(store)).toEqual([])
  })

  test('has to be another', async () => {
    const { ask } = await somebody()

    await expect(changePassword(ask, 'here', { current: password, next: password })).rejects.toMatchObject({
      code: 'password.same',
      detail: { field: 'next' },
    })
  })

  test('the current one can be guessed ten times in a quarter of an hour, by one account', async () => {
    const { store, anna, ask } = await somebody()
    const guess = (at: Date, current = 'geraden wachtwoord') =>
      changePassword({ ...ask, now: at }, 'here', { current, next })
    for (let times = 0; times < 10; times++) {
      await expect(guess(now)).rejects.toMatchObject({ code: 'password.wrong' })
    }

    await expect(guess(now, password)).rejects.toMatchObject({ code: 'limit.reached' })
    const bram = await aPerson(store, { password })
    const brams = await asking(store, await as(store, bram), { now })
    await changePassword(brams, 'here', { current: password, next })
    await guess(new Date(now.getTime() + 15 * 60_000), password)
    expect(await loggedEvents(store)).toContain(`person:${anna} changed-password person ${anna}`)
  })

  test('who signs in through an organisation is told how to get one', async () => {
    const { ask } = await somebody({})

    await expect(changePassword(ask, 'here', { current: '', next })).rejects.toMatchObject({
      detail: { user: expect.stringContaining('Wachtwoord vergeten') },
    })
  })
})

describe('one’s own sessions', () => {
  test('are listed from the newest, with the one that asks marked', async () => {
    const { store, anna, ask } = await somebody()
    const old = await aSession(store, anna, { now: new Date('2026-11-21T12:00:00Z'), device: 'Safari' })
    const here = await aSession(store, anna, { now })
    await aSession(store, await aPerson(store))

    expect(await ownSessions(ask, here.id)).toMatchObject([
      { id: here.id, isThisOne: true },
      { id: old.id, isThisOne: false, device: 'Safari', createdAt: '2026-11-21T12:00:00.000Z' },
    ])
  })

  test('one that is over is not listed; one that awaits a code is, for an hour', async () => {
    const { store, anna, ask } = await somebody()
    await aSession(store, anna, { now: new Date('2026-10-20T09:00:00Z') })
    const half = await aSession(store, anna, { now, awaits: 'second-factor' })
    const later = { ...ask, now: new Date(now.getTime() + 61 * 60_000) }

    expect(await ownSessions(ask, 'here')).toMatchObject([{ id: half.id, awaits: 'second-factor' }])
    expect(await ownSessions(later, 'here')).toEqual([])
  })

  test('are ended one by one; somebody else’s is not', async () => {
    const { store, anna, ask } = await somebody()
    const [one, other] = [await aSession(store, anna), await aSession(store, anna)]
    const bram = await aPerson(store)
    const brams = await aSession(store, bram)

    await endOwnSession(ask, one.id)
    await endOwnSession(ask, brams.id)

    expect(await sessionIds(store, anna)).toEqual([other.id])
    expect(await sessionIds(store, bram)).toEqual([brams.id])
    expect(await loggedEvents(store)).toEqual([`person:${anna} ended-sessions person ${anna}`])
  })

  test('are ended all at once, with or without the one that asks', async () => {
    const { store, anna, ask } = await somebody()
    const here = await aSession(store, anna)
    await aSession(store, anna)

    await endOwnSessions(ask, here.id)
    expect(await sessionIds(store, anna)).toEqual([here.id])
    await endOwnSessions(ask, null)
    expect(await sessionIds(store, anna)).toEqual([])
  })
})
