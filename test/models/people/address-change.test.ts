import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addressLink, cancelAddressChange } from '#app/models/people/address-change.server.ts'
import { askAddressChange } from '#app/models/people/ask-address-change.server.ts'
import { confirmAddress } from '#app/models/people/confirm-address.server.ts'
import { ownAccount } from '#app/models/people/own-account.server.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { asking } from '../../support/asking.ts'
import { emptyStore } from '../../support/template-database.ts'
import { aPerson, as } from '../../support/worlds/people.ts'
import { aSession } from '../../support/worlds/sign-in.ts'
import { loggedEvents, queuedMail, tokenOf } from '../../support/worlds/told.ts'

const now = new Date('2026-11-22T10:00:00Z')
const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const [oldAddress, newAddress] = ['anna@amersfoort.example', 'anna@leusden.example']

async function somebody() {
  const store = await emptyStore()
  const anna = await aPerson(store, { address: oldAddress })
  return { store, anna, ask: await asking(store, await as(store, anna), { now }) }
}

/** The tokens of the links that were mailed last. */
async function tokens(store: Store) {
  const mail = await queuedMail(store)
  const last = (template: string) =>
    tokenOf(
      store,
      mail.findLast((one) => one.template === template),
    )
  return { confirm: await last('confirm-address'), approve: await last('approve-address') }
}

const addressOf = async (store: Store, personId: string) =>
  (await store.read.select().from(t.people).where(eq(t.people.id, personId)))[0]?.address

test('each address gets a link of its own, and nothing changes yet', async () => {
  const { store, anna, ask } = await somebody()

  await askAddressChange(ask, newAddress)

  const { confirm, approve } = await tokens(store)
  expect(confirm).toMatch(/^[\w-]{43}$/)
  expect(approve).toMatch(/^[\w-]{43}$/)
  expect(await queuedMail(store)).toMatchObject([
    { template: 'approve-address', to: { person: anna }, data: { newAddress } },
    { template: 'confirm-address', to: { address: newAddress } },
  ])
  expect(await addressOf(store, anna)).toBe(oldAddress)
  expect((await ownAccount(ask)).newAddress).toBe(newAddress)
})

describe.each([
  ['the new one first', ['confirm', 'approve']],
  ['the old one first', ['approve', 'confirm']],
] as const)('confirmed by both, %s', (_, [first, second]) => {
  test('it changes, both hear of it, and who was signed in elsewhere is not any more', async () => {
    const { store, anna, ask } = await somebody()
    const here = await aSession(store, anna)
    await aSession(store, anna)
    await askAddressChange(ask, newAddress)
    const links = await tokens(store)

    expect(await confirmAddress(ask, links[first], null)).toBe('waits')
    expect(await addressOf(store, anna)).toBe(oldAddress)
    expect(await confirmAddress(ask, links[second], here.id)).toBe('changed')

    expect(await addressOf(store, anna)).toBe(newAddress)
    expect((await queuedMail(store)).slice(2)).toMatchObject([
      { template: 'address-changed', to: { address: oldAddress }, data: { side: 'old' } },
      { template: 'address-changed', to: { person: anna }, data: { side: 'new' } },
    ])
    expect((await store.read.select().from(t.sessions)).map(({ id }) => id)).toEqual([here.id])
    expect(await store.read.select().from(t.links)).toEqual([])
    expect(await loggedEvents(store)).toEqual([
      `person:${anna} asked-address person ${anna}`,
      `person:${anna} changed-address person ${anna}`,
    ])
  })
})

test('confirmed in the browser of somebody else, all sessions end but that one’s own', async () => {
  const { store, anna, ask } = await somebody()
  await aSession(store, anna)
  const bram = await aPerson(store)
  const brams = await aSession(store, bram)
  await askAddressChange(ask, newAddress)
  const { confirm, approve } = await tokens(store)
  await confirmAddress(ask, confirm, null)
  await confirmAddress(await asking(store, await as(store, bram), { now }), approve, brams.id)

  expect((await store.read.select().from(t.sessions)).map(({ id }) => id)).toEqual([brams.id])
})

test('one side alone can’t do it twice', async () => {
  const { store, anna, ask } = await somebody()
  await askAddressChange(ask, newAddress)
  const { confirm } = await tokens(store)
  await confirmAddress(ask, confirm, null)

  expect(await confirmAddress(ask, confirm, null)).toBe('void')
  expect(await addressOf(store, anna)).toBe(oldAddress)
})

test('to look at a link uses nothing up', async () => {
  const { store, ask } = await somebody()
  await askAddressChange(ask, newAddress)
  const { confirm } = await tokens(store)

  for (let times = 0; times < 3; times++) {
    expect(await addressLink(store.read, confirm, now)).toMatchObject({ side: 'new' })
  }
  expect(await confirmAddress(ask, confirm, null)).toBe('waits')
})

test('links hold for 48 hours', async () => {
  const { store, anna, ask } = await somebody()
  await askAddressChange(ask, newAddress)
  const { confirm, approve } = await tokens(store)
  await confirmAddress({ ...ask, now: after(47.9) }, confirm, null)

  expect(await confirmAddress({ ...ask, now: after(48.1) }, approve, null)).toBe('void')
  expect(await addressOf(store, anna)).toBe(oldAddress)
  expect((await ownAccount({ ...ask, now: after(48.1) })).newAddress).toBeNull()
})

test('asked anew, or taken back, the earlier links are void', async () => {
  const { store, ask } = await somebody()
  await askAddressChange(ask, newAddress)
  const first = await tokens(store)
  await askAddressChange({ ...ask, now: after(1) }, 'anna@thuis.example')
  const second = await tokens(store)
  for (const token of [first.confirm, first.approve])
    expect(await confirmAddress(ask, token, null)).toBe('void')

  await cancelAddressChange(ask)
  for (const token of [second.confirm, second.approve])
    expect(await confirmAddress(ask, token, null)).toBe('void')
  expect((await ownAccount(ask)).newAddress).toBeNull()
})

describe('an address that somebody has', () => {
  test('looks as if nobody had it, and gets no link', async () => {
    const { store, anna, ask } = await somebody()
    await aPerson(store, { address: newAddress })

    await askAddressChange(ask, newAddress)

    expect((await ownAccount(ask)).newAddress).toBe(newAddress)
    expect(await queuedMail(store)).toMatchObject([{ template: 'approve-address', to: { person: anna } }])
    expect(await confirmAddress(ask, (await tokens(store)).approve, null)).toBe('waits')
    expect(await addressOf(store, anna)).toBe(oldAddress)
  })

  test('is not taken away from who got it in the meantime', async () => {
    const { store, anna, ask } = await somebody()
    await askAddressChange(ask, newAddress)
    const { confirm, approve } = await tokens(store)
    await confirmAddress(ask, confirm, null)
    const bram = await aPerson(store, { address: newAddress })

    expect(await confirmAddress(ask, approve, null)).toBe('void')
    expect([await addressOf(store, anna), await addressOf(store, bram)]).toEqual([oldAddress, newAddress])
    expect((await ownAccount(ask)).newAddress).toBeNull()
  })

  test('and it is one’s own, is refused', async () => {
    const { ask } = await somebody()

    await expect(askAddressChange(ask, oldAddress)).rejects.toMatchObject({ code: 'address.same' })
  })
})

test('five times a day, because each time others get mail', async () => {
  const { ask } = await somebody()
  for (let times = 0; times < 5; times++) await askAddressChange(ask, `anna${times}@thuis.example`)

  await expect(askAddressChange(ask, newAddress)).rejects.toMatchObject({ code: 'limit.reached' })
  await askAddressChange({ ...ask, now: after(24) }, newAddress)
})

test('nothing in the audit log or the causes of mail is an address', async () => {
  const { store, ask } = await somebody()
  await askAddressChange(ask, newAddress)
  const logged = JSON.stringify(await store.read.select().from(t.events))
  const causes = (await store.read.select().from(t.outbox)).map(({ key, subject }) => `${key} ${subject}`)

  expect(logged + causes.join()).not.toMatch(/@|leusden/)
})
