import { describe, expect, test } from 'vitest'
import { ownAccount } from '#app/models/people/own-account.server.ts'
import { proveCode } from '#app/models/people/prove-code.server.ts'
import { renewRecoveryCodes } from '#app/models/people/recovery-codes.server.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { asking } from '../../support/asking.ts'
import { aPerson, as } from '../../support/worlds/people.ts'
import { aSecondFactor, codeAt } from '../../support/worlds/sign-in.ts'
import { loggedEvents } from '../../support/worlds/told.ts'
import { later, now, password, secured, siteSecret, wrong } from './secured.ts'

describe('a code', () => {
  test('counts once', async () => {
    const { secret, prove } = await secured()
    await prove(codeAt(secret, now))

    await expect(prove(codeAt(secret, now))).rejects.toMatchObject(wrong)
    await expect(prove(codeAt(secret, now), later(10))).rejects.toMatchObject(wrong)
    await prove(codeAt(secret, later(30)), later(30))
  })

  test('counts once, also when it is sent twice at the same time', async () => {
    const { secret, prove } = await secured()
    const code = codeAt(secret, now)

    const outcomes = await Promise.allSettled([prove(code), prove(code)])

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('of before the last one that was used is void', async () => {
    const { secret, prove } = await secured()
    await prove(codeAt(secret, later(30)))

    await expect(prove(codeAt(secret, now))).rejects.toMatchObject(wrong)
  })

  test('holds one step too early and one too late, and no longer', async () => {
    const { secret, prove } = await secured()
    await expect(prove(codeAt(secret, later(-60)))).rejects.toMatchObject(wrong)
    await expect(prove(codeAt(secret, later(60)))).rejects.toMatchObject(wrong)

    await prove(codeAt(secret, later(-30)))
    await prove(codeAt(secret, later(30)))
  })

  test('may be typed with a space', async () => {
    const { secret, prove } = await secured()
    const code = codeAt(secret, now)

    await prove(` ${code.slice(0, 3)} ${code.slice(3)} `)
  })

  test('of somebody else is none', async () => {
    const { store, prove } = await secured()
    const bram = await aPerson(store)
    const brams = await aSecondFactor(store, siteSecret, bram)

    await expect(prove(codeAt(brams, now))).rejects.toMatchObject(wrong)
  })

  test('is none where the site has another secret, or the row was moved', async () => {
    const { store, anna, ask, secret, prove } = await secured()
    await expect(proveCode(ask, Buffer.alloc(32, 8), anna, codeAt(secret, now))).rejects.toMatchObject(wrong)

    const bram = await aPerson(store)
    await store.write(async (tx) => await tx.update(t.secondFactors).set({ personId: bram }))
    await expect(proveCode(ask, siteSecret, bram, codeAt(secret, now))).rejects.toMatchObject(wrong)
    await expect(prove(codeAt(secret, now))).rejects.toMatchObject(wrong)
  })

  test('can be guessed five times in a quarter of an hour, and thirty times a day', async () => {
    const { secret, prove } = await secured()
    const limit = { code: 'limit.reached' }
    for (let quarter = 0; quarter < 5; quarter++) {
      const at = later(quarter * 15 * 60)
      for (let times = 0; times < 5; times++)
        await expect(prove('000000', at)).rejects.toMatchObject({ code: 'code.wrong' })
      await expect(prove(codeAt(secret, at), at)).rejects.toMatchObject(limit)
    }

    const muchLater = later(12 * 3600)
    await expect(prove(codeAt(secret, muchLater), muchLater)).rejects.toMatchObject(limit)
    const nextDay = later(24 * 3600 + 1)
    await prove(codeAt(secret, nextDay), nextDay)
  })

  test('that is right begins the count anew', async () => {
    const { secret, prove } = await secured()
    for (let round = 0; round < 3; round++) {
      const at = later(round * 30)
      for (let times = 0; times < 4; times++) await expect(prove('000000', at)).rejects.toMatchObject(wrong)
      await prove(codeAt(secret, at), at)
    }
  })
})

describe('recovery codes', () => {
  test('sign in once each, instead of the app', async () => {
    const { store, anna, ask, prove } = await secured()
    const [first = '', second = ''] = await renewRecoveryCodes(ask, password)

    await prove(first)
    await expect(prove(first)).rejects.toMatchObject(wrong)
    await prove(second.toUpperCase().replaceAll('-', ' '))

    expect((await ownAccount(ask)).secondFactor?.codesLeft).toBe(8)
    expect(await loggedEvents(store)).toContain(`person:${anna} used-recovery-code person ${anna}`)
  })

  test('are void when new ones are made, which takes the password', async () => {
    const { ask, prove } = await secured()
    const [old = ''] = await renewRecoveryCodes(ask, password)
    await expect(renewRecoveryCodes(ask, 'geraden')).rejects.toMatchObject({ code: 'password.wrong' })
    await renewRecoveryCodes(ask, password)

    await expect(prove(old)).rejects.toMatchObject(wrong)
  })

  test('still work on a restored database without the secret of the site', async () => {
    const { anna, ask } = await secured()
    const [code = ''] = await renewRecoveryCodes(ask, password)

    await proveCode(ask, Buffer.alloc(32, 8), anna, code)
  })

  test('of somebody else are none, and who has no second factor has none', async () => {
    const { store, ask } = await secured()
    const [code = ''] = await renewRecoveryCodes(ask, password)
    const bram = await aPerson(store, { password })
    await expect(proveCode(ask, siteSecret, bram, code)).rejects.toMatchObject(wrong)

    const brams = await asking(store, await as(store, bram), { now })
    await expect(renewRecoveryCodes(brams, password)).rejects.toThrow(NotFound)
  })
})
