import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { embeddedWorld, found, open, said, world } from './embedded-world.ts'
import { question, searchDocument } from './search-world.ts'

embeddedWorld()

const file = () => path.join(world.folder, 'synoniemen.yaml')
const write = (text: string) => writeFileSync(file(), text)

/** Something is published, as a sync of the content does. */
const change = () => world.publish(searchDocument({ id: 'anders', title: 'Iets anders' }))

test('a list with mistakes is left out and said', async () => {
  write('- [burger, inwoner]\n- burger\n')
  const engine = await open({ synonymsFile: file() })
  expect(await found(engine, 'burger')).toEqual([])
  expect(said).toEqual([expect.stringContaining('synoniemen.yaml:2 expected a list')])
})

test('a list that changed is used from the next change of the content on', async () => {
  write('- [burger, inwoner]\n')
  const engine = await open({ synonymsFile: file() })
  expect(await found(engine, 'burger')).toEqual(['plein'])
  write('- [stadsgenoot, inwoner]\n')
  change()
  expect(await found(engine, 'stadsgenoot')).toEqual(['plein'])
  expect(await found(engine, 'burger')).toEqual([])
  expect((await engine.search(question('stadsgenoot'))).alsoSearched).toEqual(['inwoner'])
})

test('a list that changed is used soon when nothing else changed', async () => {
  write('- [burger, inwoner]\n')
  const engine = await open({ synonymsFile: file() })
  write('- [stadsgenoot, inwoner]\n')
  await expect.poll(() => found(engine, 'stadsgenoot'), { timeout: 5_000 }).toEqual(['plein'])
})

test('the last good list is kept while the file has mistakes, or is not there', async () => {
  write('- [burger, inwoner]\n')
  const engine = await open({ synonymsFile: file() })
  write('- burger\n')
  change()
  expect(await found(engine, 'burger')).toEqual(['plein'])
  expect(await found(engine, 'burger')).toEqual(['plein'])
  expect(said).toEqual([expect.stringContaining('synoniemen.yaml:1 expected a list')])
  rmSync(file())
  change()
  expect(await found(engine, 'burger')).toEqual(['plein'])
  expect(said).toHaveLength(2)
  write('- [stadsgenoot, inwoner]\n')
  change()
  expect(await found(engine, 'stadsgenoot')).toEqual(['plein'])
})
