import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { checkContent } from '#app/content/check.server.ts'
import { problemLine } from '#app/content/problem.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { fileStore } from '../support/file-store.ts'
import { emptyStore } from '../support/template-database.ts'
import { aTool, type ContentFolder, contentFolder } from '../support/worlds/content-folder.ts'

const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
afterAll(() => renderer.close())

let folder: ContentFolder
beforeEach(async () => {
  folder = await contentFolder()
  return () => folder[Symbol.asyncDispose]()
})

async function check(): Promise<string[]> {
  const places = await loadMunicipalities(await emptyStore())
  return (await checkContent({ contentDir: folder.dir, places, renderer, files: fileStore() })).problems.map(
    problemLine,
  )
}

test('mistakes in front matter hide none of those in the rest of the file', async () => {
  await folder.write(
    'toolbox/een.mdx',
    aTool(1, { type: 'toverstok', steps: undefined, themes: ['themas/weg'], onbekend: 1 }),
    'Zie [daar](/toolbox/nergens).\n\n![](/beelden/weg.svg)\n\n{1 + 1}\n\n<ToolCard entry="toolbox/ook-niet" />',
  )
  expect(await check()).toEqual([
    expect.stringMatching(/^toolbox\/een\.mdx:1 lacks steps/),
    expect.stringMatching(/^toolbox\/een\.mdx:6 type: Invalid option/),
    expect.stringMatching(/^toolbox\/een\.mdx:10 themes: there is no entry "themas\/weg"/),
    expect.stringMatching(/^toolbox\/een\.mdx:12 unknown name "onbekend"/),
    expect.stringMatching(/^toolbox\/een\.mdx:15 there is no entry "toolbox\/nergens"/),
    expect.stringMatching(/^toolbox\/een\.mdx:17:1 .*alt/),
    expect.stringMatching(/^toolbox\/een\.mdx:17 there is no image \/beelden\/weg\.svg/),
    expect.stringMatching(/^toolbox\/een\.mdx:19:1 expressions/),
    expect.stringMatching(/^toolbox\/een\.mdx:21 there is no entry "toolbox\/ook-niet"/),
  ])
})

test('a link to a file with mistakes of its own is no mistake', async () => {
  await folder.write('toolbox/een.mdx', aTool(1, { minutes: 'lang' }))
  await folder.write('toolbox/twee.mdx', aTool(2), 'Zie [daar](/toolbox/een).')
  expect(await check()).toEqual([expect.stringMatching(/^toolbox\/een\.mdx:\d+ minutes: /)])
})

test('an id that two files have is told, also when one of them has other mistakes', async () => {
  await folder.write('toolbox/een.mdx', aTool(1, { minutes: 'lang' }))
  await folder.write('toolbox/twee.mdx', aTool(1))
  expect(await check()).toEqual(
    expect.arrayContaining([
      'toolbox/een.mdx:2 has the same id as toolbox/twee.mdx',
      'toolbox/twee.mdx:2 has the same id as toolbox/een.mdx',
    ]),
  )
})

test('a text that stands where nobody reads it is told', async () => {
  await folder.write('toolbox/een.mdx', aTool(1))
  await folder.write('los.mdx', aTool(2))
  await folder.write('toolbox/nieuw/drie.mdx', aTool(3))
  await folder.write('toolbox/vier.md', aTool(4))
  await mkdir(path.join(folder.dir, '.git'))
  await cp(path.join(folder.dir, 'los.mdx'), path.join(folder.dir, '.git', 'a.mdx'))
  await writeFile(path.join(folder.dir, 'README.md'), 'Hoe het hier werkt')
  expect(await check()).toEqual(
    ['los.mdx', 'toolbox/nieuw/drie.mdx', 'toolbox/vier.md'].map(
      (file) => `${file}:1 is not read: an entry is <folder of its kind>/<name>.mdx`,
    ),
  )
})
