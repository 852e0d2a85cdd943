import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { render } from '#app/mail/render.ts'
import { mailText } from '#app/mail/templates/index.ts'
import routes from '#app/routes.ts'
import { examples } from '../mail/examples.ts'
import { answersOf } from '../permissions/answer.ts'
import { readTable, roles } from '../permissions/rows.ts'
import { table } from '../permissions/table.ts'
import { permissionWorld, type World } from '../permissions/world.ts'
import type { RouteModule } from '../support/route-context.ts'

// Mail programs open every link of every mail to look for danger, as a GET or a HEAD, which the site answers alike.

let world: World
beforeAll(async () => {
  world = await permissionWorld()
})
afterAll(() => world.store.close())

/** What one takes along leaves a line in the log; no mail leads there. */
const logged = ['mijn/gegevens.zip', 'organisaties/:slug/export.zip']
const pages = readTable(table).filter(({ route, fields }) => fields === null && !logged.includes(route))

/** All that the database holds, but for how often something was tried. */
function held({ store }: World): Record<string, string> {
  const names = store.read.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
  const kept = names.filter(({ name }) => name !== 'attempts' && !name.startsWith('sqlite_'))
  return Object.fromEntries(
    kept.map(({ name }) => [name, JSON.stringify(store.read.all(`SELECT * FROM "${name}"`))]),
  )
}

test('opening any page of the site changes nothing, whoever does', async () => {
  const before = held(world)
  for (const row of pages) {
    const file = routes.find((one) => (one.path ?? '') === row.route)?.file ?? ''
    const module: RouteModule = await import(path.resolve('app', file))
    for (const role of roles) await answersOf(world, module, row, role)
  }
  expect(held(world)).toEqual(before)
}, 60_000)

test.each(examples.map((mail) => [mail.template, mail] as const))(
  'each link of the mail %s leads to such a page',
  (_, { template, data }) => {
    const { html, text } = render(mailText(template, data), {
      siteUrl: 'https://leerplein.example',
      name: 'Anna',
    })
    const links = [...`${html} ${text}`.matchAll(/https:\/\/leerplein\.example(\/[^\s"<?]*)/g)].map(
      ([, to]) => to ?? '',
    )
    const asked = pages.map(({ route }) => new RegExp(`^/${route.replaceAll(/:\w+/g, '[^/]+')}$`))

    for (const link of links)
      expect(
        asked.some((one) => one.test(link)),
        link,
      ).toBe(true)
  },
)
