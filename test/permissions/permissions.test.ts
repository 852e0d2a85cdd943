import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import type { RouteModule } from '../support/route-context.ts'
import { answerOf } from './answer.ts'
import { type Row, readTable, roles } from './rows.ts'
import { table } from './table.ts'
import { permissionWorld, type World } from './world.ts'

const rows = readTable(table)
const fileOf = (route: string) =>
  path.resolve('app', routes.find((one) => (one.path ?? '') === route)?.file ?? '')

let world: World
beforeAll(async () => {
  world = await permissionWorld()
})
afterAll(() => world.store.close())

test('the table has every route of the site, and no other', () => {
  const known = new Set(rows.map(({ route }) => route))
  expect([...known].sort()).toEqual(routes.map((route) => route.path ?? '').sort())
})

/** Each `doe` that a form takes, as its schema has them. */
function actsIn(source: string): string[] {
  const alone = [...source.matchAll(/\bdoe: z\.literal\('([a-z-]+)'\)/g)].map(([, act]) => String(act))
  const listed = [...source.matchAll(/\bdoe: z\.enum\(\[([^\]]*)\]/g)]
  return [
    ...alone,
    ...listed.flatMap(([, acts = '']) => [...acts.matchAll(/'([a-z-]+)'/g)].map(([, act]) => String(act))),
  ]
}

test.each(routes.map((route) => route.path ?? ''))(
  'the table asks all that can be asked of /%s',
  async (route) => {
    const module: RouteModule = await import(fileOf(route))
    const asked = rows.filter((row) => row.route === route)
    const acts = actsIn(readFileSync(fileOf(route), 'utf8'))
    const fields = asked.flatMap((row) => row.fields ?? [])

    expect(asked.some((row) => row.fields === null)).toBe(module.loader !== undefined)
    expect(asked.some((row) => row.fields !== null)).toBe(module.action !== undefined)
    expect(acts.filter((act) => !fields.includes(`doe=${act}`))).toEqual([])
  },
)

const nameOf = ({ route, params, state, fields }: Row) =>
  [`/${route}`, ...params, state, ...(fields ?? ['GET'])].filter((word) => word !== null).join(' ')

test.each(rows.map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
  const module: RouteModule = await import(fileOf(row.route))
  const answers: string[] = []
  for (const role of roles) answers.push(await answerOf(world, module, row, role))

  expect(answers.join(' '), roles.join(' ')).toBe(row.expected)
})
