import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import * as t from '#db/schema/index.ts'
import { answersOf } from '../permissions/answer.ts'
import { now } from '../permissions/names.ts'
import { type Role, type Row, readTable } from '../permissions/rows.ts'
import { permissionWorld, type World } from '../permissions/world.ts'
import type { RouteModule } from '../support/route-context.ts'

let world: World
beforeAll(async () => {
  world = await permissionWorld()
})
afterAll(() => world.store.close())

const moduleOf = async (route: string): Promise<RouteModule> =>
  await import(path.resolve('app', routes.find((one) => one.path === route)?.file ?? ''))

/** For each sort of link: its route, the word for a link that holds, what its form sends, and who uses it. */
const links: Record<(typeof t.links.$inferSelect)['purpose'], [string, string, string, Role] | null> = {
  // There is none once there is a beheerder; test/models/people has it.
  'first-administrator': null,
  invitation: ['uitnodiging/:token', '$invitationLink', 'how=new name=Anna password=$password', 'bezoeker'],
  join: ['meedoen/:token', '$joinLink', 'POST', 'bezoeker'],
  password: ['wachtwoord/:token', '$passwordLink', 'password=$password', 'bezoeker'],
  address: ['adres/:token', '$addressLink', 'POST', 'bezoeker'],
  reaction: ['reactie-bevestigen/:token', '$reactionLink', 'POST', 'bezoeker'],
  question: ['vraag-bevestigen/:token', '$questionLink', 'POST', 'bezoeker'],
  'co-author': ['meeschrijven/:token', '$coAuthorLink', 'POST', 'elders'],
}

const rows = Object.entries(links).flatMap(([purpose, link]) => {
  if (link === null) return []
  const [route, word, fields, role] = link
  const cells = ' 0'.repeat(9)
  const table = readTable(`roles\n${route}  token=${word}\n  GET ${cells}\n  ${fields} ${cells}\n`)
  const [shown, sent] = table as [Row, Row]
  return [{ purpose, shown, sent, role }]
})

test('every sort of link is here', () => {
  expect(Object.keys(links).sort()).toEqual([...t.links.purpose.enumValues].sort())
})

test.each(rows)(
  'a link ($purpose) that was used or is too old does nothing and says so',
  async ({ shown, sent, role }) => {
    const module = await moduleOf(sent.route)
    const [first, second] = await answersOf(world, module, sent, role, { times: 2 })
    expect(first).toBe('+')
    const muchLater = { at: new Date(now.getTime() + 60 * 86_400_000) }
    const [late] = await answersOf(world, module, sent, role, muchLater)
    const [page] = await answersOf(world, module, shown, role, muchLater)
    // The form of an address leads back to its page, which says that the link no longer holds.
    const isOpen = sent.route === 'adres/:token'
    expect([second, late, page]).toEqual(isOpen ? ['+', '+', '+'] : ['0', '0', '0'])
  },
)
