import { describe, expect, test } from 'vitest'
import { beginSecondFactor, pendingSecondFactor } from '#app/models/people/begin-second-factor.server.ts'
import { confirmSecondFactor } from '#app/models/people/confirm-second-factor.server.ts'
import { ownAccount } from '#app/models/people/own-account.server.ts'
import { proveCode } from '#app/models/people/prove-code.server.ts'
import { hasSecondFactor } from '#app/models/people/second-factor.server.ts'
import { sessionFactsFor } from '#app/models/people/sign-in.server.ts'
import * as t from '#db/schema/index.ts'
import { aSession, codeAt } from '../../support/worlds/sign-in.ts'
import { loggedEvents } from '../../support/worlds/told.ts'
import { later, now, password, secured, siteSecret, somebody, wrong } from './secured.ts'

describe('setting it up', () => {
  test('takes the password and a code of the app; then it is asked at each sign-in', async () => {
    const { store, anna, ask } = await somebody()
    const here = await aSession(store, anna)
    await aSession(store, anna)

    await beginSecondFactor(ask, siteSecret, anna, { current: password })
    const { secret = '', appAddress = '' } = (await pendingSecondFactor(ask, siteSecret, anna)) ?? {}
    expect(appAddress).toContain(`secret=${secret}`)
    expect((await sessionFactsFor(ask, anna, 'Firefox')).awaits).toBeNull()
    const codes = await confirmSecondFactor(
      ask,
      siteSecret,
      { personId: anna, id: here.id },
      codeAt(secret, now),
    )

    expect(codes).toHaveLength(10)
    expect((await sessionFactsFor(ask, anna, 'Firefox')).awaits).toBe('second-factor')
    expect((await ownAccount(ask)).secondFactor).toEqual({ since: now.toISOString(), codesLeft: 10 })
    expect(await pendingSecondFactor(ask, siteSecret, anna)).toBeUndefined()
    expect((await store.read.select().from(t.sessions)).map(({ id }) => id)).toEqual([here.id])
    expect(await loggedEvents(store)).toEqual([
      `person:${anna} began-second-factor person ${anna}`,
      `person:${anna} set-up-second-factor person ${anna}`,
    ])
  })

  test('is not begun without the password', async () => {
    const { store, anna, ask } = await somebody()

    await expect(beginSecondFactor(ask, siteSecret, anna, { current: 'geraden' })).rejects.toMatchObject({
      code: 'password.wrong',
    })
    expect(await store.read.select().from(t.secondFactors)).toEqual([])
  })

  test('is not done with a wrong code, nor when it was not begun', async () => {
    const { store, anna, ask } = await somebody()
    const session = { personId: anna, id: 'here' }
    await expect(confirmSecondFactor(ask, siteSecret, session, '123456')).rejects.toMatchObject(wrong)

    await beginSecondFactor(ask, siteSecret, anna, { current: password })
    const { secret = '' } = (await pendingSecondFactor(ask, siteSecret, anna)) ?? {}
    await expect(
      confirmSecondFactor(ask, siteSecret, session, codeAt(secret, later(120))),
    ).rejects.toMatchObject(wrong)
    expect(await hasSecondFactor(store.read, anna)).toBe(false)
  })

  test('the code that confirmed it does not sign in again', async () => {
    const { anna, ask } = await somebody()
    await beginSecondFactor(ask, siteSecret, anna, { current: password })
    const { secret = '' } = (await pendingSecondFactor(ask, siteSecret, anna)) ?? {}
    await confirmSecondFactor(ask, siteSecret, { personId: anna, id: 'here' }, codeAt(secret, now))

    await expect(proveCode(ask, siteSecret, anna, codeAt(secret, now))).rejects.toMatchObject(wrong)
  })

  test('on another device takes a code of the old one, which is void then', async () => {
    const { store, anna, ask, secret } = await secured()
    await expect(beginSecondFactor(ask, siteSecret, anna, { current: password })).rejects.toMatchObject(wrong)
    expect(await hasSecondFactor(store.read, anna)).toBe(true)

    await beginSecondFactor(ask, siteSecret, anna, { current: password, code: codeAt(secret, now) })

    await expect(proveCode(ask, siteSecret, anna, codeAt(secret, later(30)))).rejects.toMatchObject(wrong)
    const pending = await pendingSecondFactor(ask, siteSecret, anna)
    expect(pending?.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(pending?.secret).not.toBe(secret)
  })

  test('neither secret nor codes can be read from the database', async () => {
    const { store, anna, ask } = await somebody()
    await beginSecondFactor(ask, siteSecret, anna, { current: password })
    const { secret = '' } = (await pendingSecondFactor(ask, siteSecret, anna)) ?? {}
    const session = { personId: anna, id: 'here' }
    const codes = await confirmSecondFactor(ask, siteSecret, session, codeAt(secret, now))
    const everything = JSON.stringify([
      await store.read.select().from(t.secondFactors),
      await store.read.select().from(t.recoveryCodes),
      await store.read.select().from(t.events),
    ])

    expect(everything).not.toContain(secret)
    for (const code of codes) expect(everything).not.toContain(code)
    expect(everything).not.toContain(codes[0]?.replaceAll('-', ''))
  })
})

test('a session of a beheerder without a second factor awaits one', async () => {
  const { anna, ask } = await somebody({ administers: true })

  expect((await sessionFactsFor(ask, anna, 'Firefox')).awaits).toBe('new-second-factor')
  await beginSecondFactor(ask, siteSecret, anna, { current: password })
  expect((await sessionFactsFor(ask, anna, 'Firefox')).awaits).toBe('new-second-factor')
})
