import { expect, test } from 'vitest'
import type { Ask } from '#app/models/ask.ts'
import {
  acceptWithNewAccount,
  acceptWithOwnAccount,
  offerOf,
} from '#app/models/people/accept-invitation.server.ts'
import { askToJoin, confirmJoin } from '#app/models/people/ask-to-join.server.ts'
import { acceptJoin, declineJoin, joinRequests } from '#app/models/people/decide-join.server.ts'
import { choosePassword, requestPassword } from '#app/models/people/forgotten-password.server.ts'
import { invite, inviteAgain, takeInvitationBack } from '#app/models/people/invite.server.ts'
import { memberOf } from '#app/models/people/member.server.ts'
import {
  nameContact,
  organisationPeople,
  removeMember,
} from '#app/models/people/organisation-people.server.ts'
import { nameAdministrator, nameKeeper } from '#app/models/people/roles.server.ts'
import { signInWithPassword } from '#app/models/people/sign-in.server.ts'
import { visitor } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { asVisitor } from '../../support/asking.ts'
import { queuedMail, tokenOf } from '../../support/worlds/told.ts'
import { type WritingWorld, writingWorld } from '../../support/worlds/writing.ts'

const password = 'zomer fiets kanaal brug'
const client = '192.0.2.7'
const notThere = { name: 'NotFound' }

async function network() {
  const world = await writingWorld()
  const contact = await world.someone({ name: 'Carla', contactFor: [world.organisation] })
  const administrator = await world.someone({ name: 'Bea', administers: true })
  return {
    world,
    contact: await world.asks(contact),
    administrator: await world.asks(administrator),
    nobody: await asVisitor(world.store),
  }
}

/** The token in the last mail. */
async function lastToken(world: WritingWorld): Promise<string> {
  return await tokenOf(world.store, (await queuedMail(world.store)).at(-1))
}

const later = (ask: Ask, hours: number): Ask => ({
  ...ask,
  now: new Date(ask.now.getTime() + hours * 3_600_000),
})
const colleague = (world: WritingWorld) => ({ organisationId: world.organisation, role: 'lid' }) as const

test('a colleague who was invited makes an account and belongs to the organisation', async () => {
  const { world, contact, nobody } = await network()
  await invite(contact, 'dirk@amersfoort.example', colleague(world))
  const token = await lastToken(world)
  expect(await offerOf(nobody, token)).toMatchObject({
    organisation: 'Gemeente Amersfoort',
    hasAccount: false,
  })

  const id = await acceptWithNewAccount(nobody, token, { name: 'Dirk', password })

  expect(await memberOf(world.store.read, id)).toMatchObject({ organisations: [world.organisation] })
  expect(await signInWithPassword(nobody, { address: 'dirk@amersfoort.example', password, client })).toBe(id)
  await expect(offerOf(nobody, token)).rejects.toMatchObject(notThere)
})

test('an invitation sent again has a new link; the old one, one taken back and an old one lead nowhere', async () => {
  const { world, contact, nobody } = await network()
  await invite(contact, 'dirk@amersfoort.example', colleague(world))
  const first = await lastToken(world)
  const [invitation] = (await organisationPeople(contact, 'amersfoort')).invitations
  await inviteAgain(later(contact, 1), invitation?.id ?? '')
  const second = await lastToken(world)

  await expect(offerOf(nobody, first)).rejects.toMatchObject(notThere)
  await expect(offerOf(later(nobody, 14 * 24 + 2), second)).rejects.toMatchObject(notThere)
  expect(await offerOf(nobody, second)).toMatchObject({ role: 'lid' })
  await takeInvitationBack(contact, invitation?.id ?? '')
  await expect(offerOf(nobody, second)).rejects.toMatchObject(notThere)
})

test('who has an account takes an invitation up with it, and nobody else can', async () => {
  const { world, contact } = await network()
  const els = await world.someone({ address: 'els@leusden.example', memberOf: [world.otherOrganisation] })
  await invite(contact, 'els@leusden.example', colleague(world))
  const token = await lastToken(world)

  await expect(acceptWithOwnAccount(contact, token)).rejects.toMatchObject(notThere)
  await expect(acceptWithNewAccount(contact, token, { name: 'X', password })).rejects.toMatchObject(notThere)
  await acceptWithOwnAccount(await world.asks(els), token)
  expect((await memberOf(world.store.read, els))?.organisations).toHaveLength(2)
})

test('contactpersonen invite into their organisation, and only beheerders make beheerders', async () => {
  const { world, contact, administrator } = await network()
  const member = await world.asks(await world.someone({ memberOf: [world.organisation] }))
  const elsewhere = { organisationId: world.otherOrganisation, role: 'lid' } as const
  const asAdministrator = { organisationId: null, role: 'beheerder' } as const

  const refused = [
    [member, colleague(world)],
    [contact, elsewhere],
    [contact, asAdministrator],
    [{ ...contact, viewer: visitor }, colleague(world)],
  ] as const
  for (const [who, place] of refused)
    await expect(invite(who, 'x@y.example', place)).rejects.toMatchObject(notThere)
  await invite(administrator, 'x@y.example', asAdministrator)
  expect(await queuedMail(world.store)).toHaveLength(1)
})

test('who asks to join is let in after the address was confirmed and a beheerder has looked', async () => {
  const { world, administrator, nobody } = await network()
  const organisationId = world.otherOrganisation
  await askToJoin(nobody, { name: 'Fenna', address: 'fenna@leusden.example', organisationId, client })
  expect(await joinRequests(administrator)).toEqual([])
  await confirmJoin(nobody, await lastToken(world))
  const [request] = await joinRequests(administrator)
  expect(request).toMatchObject({ name: 'Fenna', organisation: 'Gemeente Leusden' })

  await acceptJoin(administrator, request?.id ?? '')
  const id = await acceptWithNewAccount(nobody, await lastToken(world), { name: 'Fenna', password })
  expect((await memberOf(world.store.read, id))?.organisations).toEqual([organisationId])
  expect(await joinRequests(administrator)).toEqual([])
})

test('asking with an address that has an account looks the same and tells its owner', async () => {
  const { world, administrator, nobody } = await network()
  const address = 'gijs@leusden.example'
  await world.someone({ address })

  const asked = askToJoin(nobody, { name: 'Iemand', address, organisationId: world.organisation, client })

  await expect(asked).resolves.toBeUndefined()
  expect((await queuedMail(world.store)).map(({ template }) => template)).toEqual(['known-address'])
  expect(await joinRequests(administrator)).toEqual([])
})

test('a request that is declined gets the reason by mail, and only beheerders decide', async () => {
  const { world, administrator, contact, nobody } = await network()
  await askToJoin(nobody, { name: 'H', address: 'h@x.example', organisationId: world.organisation, client })
  await confirmJoin(nobody, await lastToken(world))
  const [request] = await joinRequests(administrator)

  await expect(acceptJoin(contact, request?.id ?? '')).rejects.toMatchObject(notThere)
  await declineJoin(administrator, request?.id ?? '', 'Je werkt daar niet.')
  expect((await queuedMail(world.store)).at(-1)).toMatchObject({
    template: 'join-declined',
    data: { reason: 'Je werkt daar niet.' },
  })
})

test('a new password is chosen by a link that works once and for an hour, and ends all sessions', async () => {
  const { world, nobody } = await network()
  const address = 'ina@leusden.example'
  const personId = await world.someone({ address, password })
  const [createdAt, expiresAt] = ['2026-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z']
  await world.store.write(async (tx) =>
    tx.insert(t.sessions).values({ id: 'x', personId, expiresAt, createdAt, device: 'Firefox' }),
  )
  await requestPassword(nobody, { address, client })
  const token = await lastToken(world)

  await expect(choosePassword(later(nobody, 1.1), token, 'te laat gekozen')).rejects.toMatchObject(notThere)
  expect(await choosePassword(nobody, token, 'winter slee heuvel sneeuw')).toBe(personId)
  expect(await world.store.read.select().from(t.sessions)).toEqual([])
  await expect(choosePassword(nobody, token, 'nog een keer kiezen')).rejects.toMatchObject(notThere)
  const withOld = signInWithPassword(nobody, { address, password, client })
  await expect(withOld).rejects.toMatchObject({ code: 'sign-in.unknown' })
})

test('a new password for an address without an account looks the same, and sends nothing', async () => {
  const { world, nobody } = await network()
  await expect(requestPassword(nobody, { address: 'niemand@x.example', client })).resolves.toBeUndefined()
  expect(await queuedMail(world.store)).toEqual([])
})

test('after ten wrong passwords an account waits, whatever is tried; others do not', async () => {
  const { world, nobody } = await network()
  await world.someone({ address: 'jan@x.example', password })
  const attempt = (ask: Ask, address: string, tried: string) =>
    signInWithPassword(ask, { address, password: tried, client })
  for (let i = 0; i < 10; i += 1)
    await expect(attempt(nobody, 'jan@x.example', 'fout')).rejects.toMatchObject({ code: 'sign-in.unknown' })

  await expect(attempt(nobody, 'jan@x.example', password)).rejects.toMatchObject({ code: 'limit.reached' })
  await expect(attempt(nobody, 'piet@x.example', 'fout')).rejects.toMatchObject({ code: 'sign-in.unknown' })
  expect(await attempt(later(nobody, 0.3), 'jan@x.example', password)).toBeTypeOf('string')
})

test('contactpersonen name others and take members out; strangers know nothing of them', async () => {
  const { world, contact } = await network()
  const kees = await world.someone({ name: 'Kees', memberOf: [world.organisation] })
  await nameContact(contact, world.organisation, kees, true)
  expect((await memberOf(world.store.read, kees))?.contactFor).toEqual([world.organisation])
  await nameContact(contact, world.organisation, kees, false)

  const stranger = await world.asks(await world.someone({ contactFor: [world.otherOrganisation] }))
  await expect(organisationPeople(stranger, 'amersfoort')).rejects.toMatchObject(notThere)
  await expect(removeMember(stranger, world.organisation, kees)).rejects.toMatchObject(notThere)
  await removeMember(contact, world.organisation, kees)
  expect((await memberOf(world.store.read, kees))?.organisations).toEqual([])
})

test('beheerders name kennismakelaars and beheerders; the last beheerder stays', async () => {
  const { world, administrator, contact } = await network()
  const lies = await world.someone({ name: 'Lies' })
  await nameKeeper(administrator, lies, world.theme, true)
  expect((await memberOf(world.store.read, lies))?.keeps).toEqual([world.theme])
  await expect(nameKeeper(contact, lies, world.otherTheme, true)).rejects.toMatchObject(notThere)
  await expect(nameKeeper(administrator, lies, world.organisation, true)).rejects.toMatchObject(notThere)

  const self = administrator.viewer.person?.id ?? ''
  await expect(nameAdministrator(administrator, self, false)).rejects.toMatchObject({
    code: 'administrator.last',
  })
  await nameAdministrator(administrator, lies, true)
  await nameAdministrator(administrator, self, false)
  expect((await memberOf(world.store.read, self))?.administers).toBe(false)
})
