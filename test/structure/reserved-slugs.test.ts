import { expect, test } from 'vitest'
import { reservedSlugs } from '#app/models/entries/kinds/reserved-slugs.ts'
import routes from '#app/routes.ts'

// A fixed page at such an address would never be seen: the route of the site answers before it.
test('no fixed page can have the first segment of a route as its slug', () => {
  const segments = routes
    .map((route) => route.path?.split('/')[0] ?? '')
    .filter((segment) => /^[a-z0-9-]+$/.test(segment))
  expect([...reservedSlugs]).toEqual(expect.arrayContaining(segments))
})
