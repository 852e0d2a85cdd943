import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsTable } from '#app/settings.server.ts'

test('the README lists every setting with its default', () => {
  const [, table] =
    /<!-- settings -->\n(.*)\n<!-- \/settings -->/s.exec(readFileSync('README.md', 'utf8')) ?? []

  expect(table).toBe(settingsTable())
})
