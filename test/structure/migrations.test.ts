import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../support/test-folder.ts'

test('the migrations make the schema: a generated difference is empty', { timeout: 60_000 }, () => {
  const out = path.join(testFolder(), 'migrations')
  cpSync('db/migrations', out, { recursive: true })
  const before = readdirSync(out)

  const said = execFileSync(
    'node_modules/.bin/drizzle-kit',
    [
      'generate',
      '--dialect=sqlite',
      '--schema=./db/schema/index.ts',
      `--out=${path.relative('.', out)}`,
      '--casing=snake_case',
    ],
    { encoding: 'utf8' },
  )

  expect(said).toContain('No schema changes')
  expect(readdirSync(out)).toEqual(before)
})
