import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { noteSynonyms } from '#app/content/note-synonyms.server.ts'
import type { Store } from '#db/client.ts'
import { emptyStore } from '../support/template-database.ts'
import { type ContentFolder, contentFolder } from '../support/worlds/content-folder.ts'

let store: Store
let folder: ContentFolder

beforeEach(async () => {
  store = await emptyStore()
  folder = await contentFolder()
  return () => folder[Symbol.asyncDispose]()
})

const file = () => path.join(folder.dir, 'zoeken/synoniemen.yaml')

async function write(text: string) {
  await mkdir(path.dirname(file()), { recursive: true })
  await writeFile(file(), text)
}

test('pages that were kept are of another generation once the synonyms are others, and only then', async () => {
  await write('- [burger, inwoner]\n')
  expect(await noteSynonyms({ store, contentDir: folder.dir })).toBe(true)
  const generation = store.generation()
  expect(await noteSynonyms({ store, contentDir: folder.dir })).toBe(false)
  expect(store.generation()).toBe(generation)

  await write('- [burger, bewoner]\n')
  expect(await noteSynonyms({ store, contentDir: folder.dir })).toBe(true)
  expect(store.generation()).toBe(generation + 1)

  await rm(file())
  expect(await noteSynonyms({ store, contentDir: folder.dir })).toBe(true)
  expect(await noteSynonyms({ store, contentDir: folder.dir })).toBe(false)
})
