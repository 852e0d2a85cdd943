import { expect, test } from 'vitest'
import { entryTable } from '#app/models/entries/columns.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { municipalities } from '#app/models/places/municipality.ts'

const columnsOf = (kinds: Parameters<typeof entryTable>[0]) =>
  entryTable(kinds, [], { linked: {}, places: municipalities([]) }).columns

test('no two columns of a table have the same name', () => {
  const columns = columnsOf(kindNames)
  expect(new Set(columns).size).toBe(columns.length)
})

test('a column that would be called as another one says of which kind it is', () => {
  expect(columnsOf(['tool'])).toContain('Soort (Toolbox)')
})
