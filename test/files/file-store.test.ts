import { chmodSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { fileStore } from '../support/file-store.ts'
import { testFolder } from '../support/test-folder.ts'
import { inPieces, pdf, smallPicture } from '../support/worlds/files.ts'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield pdf
  throw new Error('the connection was cut')
}

test('of what is too large, or is cut off on its way, nothing is left', async () => {
  const folder = testFolder()
  const store = fileStore(folder)

  expect(await store.receive(inPieces(pdf), pdf.length - 1)).toBeNull()
  await expect(store.receive(breaking(), 1_000)).rejects.toThrow('cut')
  expect(filesIn(folder)).toEqual([])
  expect(readdirSync(path.join(folder, 'arriving'))).toEqual([])
})

test('a disk that can take no more leaves nothing behind, and is called full', async () => {
  const folder = testFolder()
  const store = fileStore(folder)
  async function* full(): AsyncGenerator<Uint8Array> {
    yield pdf
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  }

  await expect(store.receive(full(), 1_000)).rejects.toMatchObject({ name: 'DiskFull' })
  expect(readdirSync(path.join(folder, 'arriving'))).toEqual([])
})

test('the same bytes twice are kept once', async () => {
  const folder = testFolder()
  const store = fileStore(folder)
  for (const _ of [1, 2]) {
    const arrived = await store.receive(inPieces(await smallPicture()), 10_000)
    const found = arrived && (await store.examine(arrived, 'x.png'))
    if (!arrived || !found?.ok) throw new Error('not kept')
    store.keep(found.ready)
    await store.forget(arrived)
  }

  expect(filesIn(path.join(folder, 'files'))).toHaveLength(2) // the picture and its one width
  expect(readdirSync(path.join(folder, 'arriving'))).toEqual([])
})

test('what came in long ago and was never kept goes; what comes in now stays', async () => {
  const folder = testFolder()
  const store = fileStore(folder)
  const old = await store.receive(inPieces(pdf), 1_000)
  const young = await store.receive(inPieces(pdf), 1_000)
  if (!old || !young) throw new Error('not received')
  utimesSync(old.folder, new Date('2026-01-01'), new Date('2026-01-01'))
  await store.clear(new Date('2026-06-01'))

  expect(readdirSync(path.join(folder, 'arriving'))).toEqual([path.basename(young.folder)])
})

test.each([
  ['lets pass', 0, 'application/pdf'],
  ['refuses', 1, 'scanned'],
  ['can not scan', 2, 'not-scanned'],
] as const)('a scanner that %s a file decides about it', async (_, code, expected) => {
  const folder = testFolder()
  const script = path.join(folder, 'scan.sh')
  writeFileSync(
    script,
    `#!/bin/sh\ntest "$1" = --quiet || exit 9\ngrep -q PDF "$2" || exit 8\nexit ${code}\n`,
  )
  chmodSync(script, 0o755)
  const store = fileStore(folder, `${script} --quiet`)
  const arrived = await store.receive(inPieces(pdf), 1_000)
  const found = arrived && (await store.examine(arrived, 'verslag.pdf'))

  expect(found?.ok ? found.ready.type : found?.unfit).toBe(expected)
})

test('a scanner that is not there lets nothing pass', async () => {
  const store = fileStore(testFolder(), 'bestaat-niet')
  const arrived = await store.receive(inPieces(pdf), 1_000)
  expect(arrived && (await store.examine(arrived, 'verslag.pdf'))).toEqual({
    ok: false,
    unfit: 'not-scanned',
  })
})
