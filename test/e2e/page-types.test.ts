import { expect, inject, test } from 'vitest'
import { resourceRoutes } from '#app/routes/resources/routes.ts'
import routes from '#app/routes.ts'
import {
  errorPages,
  madePages,
  memberPages,
  ownPages,
  pageTypes,
  signInPages,
  withoutPage,
} from './page-types.ts'

test('every page route has an address among those that are tested', () => {
  const resources = new Set<string>(resourceRoutes.map(({ file }) => file))
  const pages = routes.map(({ file }) => file).filter((file) => !resources.has(file))
  const shown = [...pageTypes, ...errorPages, ...ownPages, ...signInPages, ...memberPages].map(
    ({ route }) => route,
  )
  const tested = [...shown, ...madePages, ...withoutPage].map((route) => `routes/${route}.tsx`)

  expect(pages.filter((file) => !tested.includes(file))).toEqual([])
})

test.each(pageTypes)('$path is a page of $route', async ({ route, path }) => {
  const pattern = routes.find(({ file }) => file === `routes/${route}.tsx`)?.path ?? ''
  const expected = new RegExp(`^/${pattern.replace(':slug', '[a-z0-9-]+')}$`)
  const { pathname } = new URL(path, inject('site'))

  expect(pathname).toMatch(expected)
  expect((await fetch(inject('site') + path)).status).toBe(200)
})

test.each(errorPages)('$path answers $status', async ({ path, status }) => {
  expect((await fetch(inject('site') + path)).status).toBe(status)
})
