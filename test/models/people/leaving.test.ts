import { expect, test } from 'vitest'
import { leaveOrganisation } from '#app/models/people/leave-organisation.server.ts'
import { ownOrganisation, ownOrganisations } from '#app/models/people/own-organisations.server.ts'
import { stopAdministering } from '#app/models/people/stop-administering.server.ts'
import { NotFound } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { as } from '../../support/worlds/people.ts'
import { loggedEvents } from '../../support/worlds/told.ts'
import { writingWorld, writtenExperiment } from '../../support/worlds/writing.ts'

test('own organisations are listed by name, with what one is there', async () => {
  const { organisation, otherOrganisation, someone, asks } = await writingWorld()
  const anna = await someone({ memberOf: [otherOrganisation], contactFor: [organisation] })

  expect(await ownOrganisations(await asks(anna))).toEqual([
    {
      id: organisation,
      slug: 'amersfoort',
      title: 'Gemeente Amersfoort',
      path: '/organisaties/amersfoort',
      isContact: true,
    },
    {
      id: otherOrganisation,
      slug: 'leusden',
      title: 'Gemeente Leusden',
      path: '/organisaties/leusden',
      isContact: false,
    },
  ])
  expect(await ownOrganisations(await asks(await someone({})))).toEqual([])
})

test('who leaves is no member or contactpersoon any more; the others and the other organisation stay', async () => {
  const { store, organisation, otherOrganisation, someone, asks } = await writingWorld()
  const anna = await someone({ contactFor: [organisation, otherOrganisation] })
  const bram = await someone({ contactFor: [organisation] })

  await leaveOrganisation(await asks(anna), organisation)

  expect((await as(store, anna)).person).toMatchObject({
    organisations: [otherOrganisation],
    contactFor: [otherOrganisation],
  })
  expect((await as(store, bram)).person).toMatchObject({ contactFor: [organisation] })
  expect(await loggedEvents(store)).toContain(`person:${anna} left entry ${organisation}`)
})

test('what they wrote stays with the organisation', async () => {
  const world = await writingWorld()
  const { store, organisation, someone, asks } = world
  const anna = await someone({ memberOf: [organisation] })
  await writtenExperiment(world, await asks(anna))
  const before = await store.read.select().from(t.revisions)

  await leaveOrganisation(await asks(anna), organisation)

  expect(await store.read.select().from(t.revisions)).toEqual(before)
})

test('the last contactpersoon is known as such, and may leave', async () => {
  const { store, organisation, someone, asks } = await writingWorld()
  const [anna, bram] = [
    await someone({ contactFor: [organisation] }),
    await someone({ contactFor: [organisation] }),
  ]
  expect(await ownOrganisation(await asks(anna), 'amersfoort')).toMatchObject({ isLastContact: false })

  await leaveOrganisation(await asks(anna), organisation)
  expect(await ownOrganisation(await asks(bram), 'amersfoort')).toMatchObject({ isLastContact: true })
  await leaveOrganisation(await asks(bram), organisation)

  expect(await store.read.select().from(t.contactPeople)).toEqual([])
  const left = (await store.read.select().from(t.events)).filter(({ verb }) => verb === 'left')
  expect(left.map(({ data }) => data)).toEqual([{}, { lastContact: true }])
})

test('nobody leaves what they are no member of, or learns of it', async () => {
  const { otherOrganisation, organisation, someone, asks } = await writingWorld()
  const ask = await asks(await someone({ memberOf: [organisation] }))

  await expect(leaveOrganisation(ask, otherOrganisation)).rejects.toThrow(NotFound)
  await expect(ownOrganisation(ask, 'leusden')).rejects.toThrow(NotFound)
})

test('a beheerder can stop being one, but the last cannot', async () => {
  const { store, someone, asks } = await writingWorld()
  const [anna, bram] = [await someone({ administers: true }), await someone({ administers: true })]
  const [annas, brams] = [await asks(anna), await asks(bram)]

  const outcomes = await Promise.allSettled([stopAdministering(annas), stopAdministering(brams)])

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect((await as(store, anna)).person?.administers).toBe(false)
  await expect(stopAdministering(brams)).rejects.toMatchObject({ code: 'administrator.last' })
  await expect(stopAdministering(await asks(anna))).rejects.toThrow(NotFound)
})
