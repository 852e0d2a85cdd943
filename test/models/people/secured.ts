import { proveCode } from '#app/models/people/prove-code.server.ts'
import { asking } from '../../support/asking.ts'
import { emptyStore } from '../../support/template-database.ts'
import { aPerson, as, type Ties } from '../../support/worlds/people.ts'
import { aSecondFactor } from '../../support/worlds/sign-in.ts'

export const now = new Date('2026-11-22T10:00:00Z')
export const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
export const password = 'drie losse woorden'
export const siteSecret = Buffer.alloc(32, 7)

/** How a code is refused, whatever is the matter with it. */
export const wrong = { code: 'code.wrong', detail: { field: 'code' } }

/** Somebody with a password, and what they ask with. */
export async function somebody(ties: Ties = {}) {
  const store = await emptyStore()
  const anna = await aPerson(store, { password, ...ties })
  return { store, anna, ask: await asking(store, await as(store, anna), { now }) }
}

/** Somebody with a second factor; `prove` shows a code at an instant. */
export async function secured(ties: Ties = {}) {
  const world = await somebody(ties)
  const secret = await aSecondFactor(world.store, siteSecret, world.anna)
  const prove = (code: string, at = now) => proveCode({ ...world.ask, now: at }, siteSecret, world.anna, code)
  return { ...world, secret, prove }
}
