import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { renewRecoveryCodes } from '#app/models/people/recovery-codes.server.ts'
import { hasSecondFactor } from '#app/models/people/second-factor.server.ts'
import { sessionFactsFor } from '#app/models/people/sign-in.server.ts'
import {
  removeSecondFactor,
  switchOffSecondFactor,
} from '#app/models/people/take-off-second-factor.server.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { asking } from '../../support/asking.ts'
import { aPerson, as } from '../../support/worlds/people.ts'
import { aSecondFactor, aSession, codeAt } from '../../support/worlds/sign-in.ts'
import { loggedEvents, queuedMail } from '../../support/worlds/told.ts'
import { now, password, secured, siteSecret, wrong } from './secured.ts'

describe('switching it off', () => {
  test('takes password and code, and is told by mail', async () => {
    const { store, anna, ask, secret } = await secured()
    await renewRecoveryCodes(ask, password)
    const off = (current: string, code: string) => switchOffSecondFactor(ask, siteSecret, { current, code })
    await expect(off('geraden', codeAt(secret, now))).rejects.toMatchObject({ code: 'password.wrong' })
    await expect(off(password, '000000')).rejects.toMatchObject(wrong)
    expect(await hasSecondFactor(store.read, anna)).toBe(true)

    await off(password, codeAt(secret, now))

    expect(await hasSecondFactor(store.read, anna)).toBe(false)
    expect(await store.read.select().from(t.recoveryCodes)).toEqual([])
    expect(await queuedMail(store)).toMatchObject([
      { template: 'second-factor-removed', to: { person: anna } },
    ])
    expect((await sessionFactsFor(ask, anna, 'Firefox')).awaits).toBeNull()
  })

  test('can be done with a recovery code', async () => {
    const { store, anna, ask } = await secured()
    const [code = ''] = await renewRecoveryCodes(ask, password)
    await switchOffSecondFactor(ask, siteSecret, { current: password, code })

    expect(await hasSecondFactor(store.read, anna)).toBe(false)
  })

  test('is not for a beheerder', async () => {
    const { store, anna, ask, secret } = await secured({ administers: true })

    await expect(
      switchOffSecondFactor(ask, siteSecret, { current: password, code: codeAt(secret, now) }),
    ).rejects.toMatchObject({ code: 'second-factor.needed' })
    expect(await hasSecondFactor(store.read, anna)).toBe(true)
  })
})

describe('taken off by a beheerder', () => {
  async function lost() {
    const world = await secured()
    const [beheerder, other] = [
      await aPerson(world.store, { administers: true }),
      await aPerson(world.store, { administers: true }),
    ]
    for (const id of [beheerder, other]) await aSecondFactor(world.store, siteSecret, id)
    const asks = async (id: string) => await asking(world.store, await as(world.store, id), { now })
    return { ...world, beheerder, other, asks }
  }

  test('it lets somebody in by the password again, who is told by mail', async () => {
    const { store, anna, ask, beheerder, asks } = await lost()
    await renewRecoveryCodes(ask, password)
    await aSession(store, anna)
    const theirs = await aSession(store, beheerder)

    await removeSecondFactor(await asks(beheerder), anna)

    expect(await hasSecondFactor(store.read, anna)).toBe(false)
    const codes = t.recoveryCodes
    expect(await store.read.select().from(codes).where(eq(codes.personId, anna))).toEqual([])
    expect(await hasSecondFactor(store.read, beheerder)).toBe(true)
    expect((await store.read.select().from(t.sessions)).map(({ id }) => id)).toEqual([theirs.id])
    expect(await queuedMail(store)).toMatchObject([
      { template: 'second-factor-removed', to: { person: anna } },
    ])
    expect(await loggedEvents(store)).toContain(`person:${beheerder} removed-second-factor person ${anna}`)
  })

  test('a beheerder who lost it has to set up a new one first', async () => {
    const { ask, beheerder, other, asks } = await lost()
    await removeSecondFactor(await asks(beheerder), other)

    expect((await sessionFactsFor(ask, other, 'Firefox')).awaits).toBe('new-second-factor')
  })

  test('but not one’s own, not by a member, and not of who has none', async () => {
    const { store, anna, ask, beheerder, asks } = await lost()
    const theirs = await asks(beheerder)

    await expect(removeSecondFactor(theirs, beheerder)).rejects.toMatchObject({ code: 'second-factor.own' })
    await expect(removeSecondFactor(ask, beheerder)).rejects.toThrow(NotFound)
    await expect(removeSecondFactor(ask, anna)).rejects.toThrow(NotFound)
    await expect(removeSecondFactor(theirs, await aPerson(store))).rejects.toThrow(NotFound)
    expect(await queuedMail(store)).toEqual([])
  })
})
