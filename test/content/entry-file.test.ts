import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileOf, readEntryFile } from '#app/content/entry-file.ts'
import { entryFileText } from '#app/content/write-file.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { documents } from '../support/arbitrary-documents.ts'

const same = (id: string) => id
const read = (text: string, file = 'toolbox/een-werkvorm.mdx') => readEntryFile(file, text)
const id = '019f0000-0000-7000-8000-000000000001'
const head = `id: ${id}\ntitle: Een werkvorm\npublished: 2026-11-02T09:00:00Z\n`

test('every document can be written as a file and read back without loss', () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const file = fileOf(document, kindOf(document.kind).path)
      const found = readEntryFile(file, entryFileText(document, same))
      const whole = { ...document, record: JSON.parse(JSON.stringify(document.record)) }
      expect('document' in found && found.document).toEqual(JSON.parse(JSON.stringify(whole)))
    }),
    { numRuns: 150 },
  )
})

test('what has its default value is not written', () => {
  const found = read(`---\n${head}---\n`)
  if (!('document' in found)) throw new Error('was not read')
  expect(entryFileText(found.document, same)).toBe(`---\n${head}---\n`)
})

test('every problem of a file is told at once, with its line', () => {
  const text = `---\n${head}type: spelletje\nminutes: veel\nonbekend: 1\nsteps:\n  - text: zonder titel\n---\n`
  expect(read(text)).toEqual([
    { file: 'toolbox/een-werkvorm.mdx', line: 5, message: expect.stringContaining('type: Invalid option') },
    { file: 'toolbox/een-werkvorm.mdx', line: 6, message: expect.stringContaining('minutes: ') },
    { file: 'toolbox/een-werkvorm.mdx', line: 9, message: expect.stringContaining('steps.0.title: ') },
    { file: 'toolbox/een-werkvorm.mdx', line: 7, message: 'unknown name "onbekend"' },
  ])
})

test.each([
  ['no front matter', 'Alleen tekst', 1, 'must begin with front matter'],
  ['another language', '---js\nmodule.exports = {}\n---\n', 1, 'must begin with front matter'],
  ['broken YAML', '---\ntitle: "open\n---\n', 2, 'Missing closing'],
  ['a list', '---\n- a\n---\n', 2, 'must be a list of names and values'],
  ['an alias', `---\n${head}summary: &a x\nwhen: *a\n---\n`, 5, 'aliases'],
  ['a name twice', `---\n${head}title: Nog een\n---\n`, 5, 'unique'],
])('%s is refused with its line', (_what, text, line, message) => {
  expect(read(text)).toEqual([expect.objectContaining({ line, message: expect.stringContaining(message) })])
})

test.each([
  ['onbekend/x.mdx', 'no kind of entry has the folder "onbekend"'],
  ['toolbox/Het-Plein.mdx', 'the file name may hold'],
  ['toolbox/caf\u00e9.mdx', 'the file name may hold'],
])('%s is no address', (file, message) => {
  expect(read(`---\n${head}---\n`, file)).toEqual([
    { file, line: 1, message: expect.stringContaining(message) },
  ])
})

test('an entry cannot be called "nieuw"', () => {
  expect(read(`---\n${head}---\n`, 'toolbox/nieuw.mdx')).toEqual([
    expect.objectContaining({ message: expect.stringContaining('nieuw') }),
  ])
})
