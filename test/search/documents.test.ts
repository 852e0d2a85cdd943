import { expect, test } from 'vitest'
import { Documents } from '#app/search/embedded/documents.ts'

const entry = (id: string) => ({
  ...{ id, kind: 'ervaring', titleKey: '', published: '2024-01-01T00:00:00Z', size: 1 },
  ...{ readers: ['public'], facets: {}, traits: {} },
})

test('an entry is found while it is there, and by its new number when it came again', () => {
  const documents = new Documents()
  documents.add(entry('plein'))
  documents.add(entry('raad'))
  documents.remove(0)
  expect(documents.find('plein')).toBeUndefined()
  expect([...documents.present()]).toEqual([1])
  expect(documents.count).toBe(1)

  documents.add(entry('plein'))
  expect(documents.find('plein')).toBe(2)
  expect([...documents.present()]).toEqual([1, 2])
  expect(documents.count).toBe(2)
})
