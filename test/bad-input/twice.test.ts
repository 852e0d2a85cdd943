import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { answersOf } from '../permissions/answer.ts'
import { type Role, type Row, readTable, roles } from '../permissions/rows.ts'
import { table } from '../permissions/table.ts'
import { permissionWorld, type World } from '../permissions/world.ts'
import type { RouteModule } from '../support/route-context.ts'

let world: World
beforeAll(async () => {
  world = await permissionWorld()
})
afterAll(() => world.store.close())

/** Forms that somebody may send, each with the first who may. */
const forms = readTable(table).flatMap((row): [string, Row, Role][] => {
  const role = roles[row.expected.split(' ').indexOf('+')]
  if (row.fields === null || role === undefined) return []
  return [[[row.route, row.state, ...row.fields, 'by', role].filter(Boolean).join(' '), row, role]]
})

test.each(forms)('/%s, sent twice: done, or said that it was', async (_, row, role) => {
  const file = routes.find((one) => (one.path ?? '') === row.route)?.file ?? ''
  const module: RouteModule = await import(path.resolve('app', file))
  const [first, second] = await answersOf(world, module, row, role, { times: 2 })

  // Done again, refused with words, not there any more, or led on; never an error that nobody foresaw.
  expect([first, second]).toEqual(['+', expect.stringMatching(/^(?:[+=0~>]|409)$/)])
})
