import { expect, test } from 'vitest'
import { besideHref, readBesideAddress } from '#app/models/side-by-side/address.ts'
import { type Cell, rowOf } from '#app/models/side-by-side/rows.ts'

const read = (search: string) => readBesideAddress(new URL(`https://leerplein.example/vergelijken${search}`))
const says = (text: string): Cell => ({ sort: 'values', values: [{ text }] })

test('the address holds the choice in its order', () => {
  const address = read('?ervaring=pleinen/b&ervaring=experimenten/a&toon=verschillen')
  expect(address).toMatchObject({ entries: ['pleinen/b', 'experimenten/a'], onlyDifferences: true })
  expect(besideHref(address)).toBe('/vergelijken?ervaring=pleinen/b&ervaring=experimenten/a&toon=verschillen')
})

test('a case that is there twice is there once, and what comes after the fourth is told', () => {
  const address = read(
    `?${['a', 'a', 'b', 'c', 'd', 'e', 'f'].map((slug) => `ervaring=pleinen/${slug}`).join('&')}`,
  )
  expect(address.entries).toEqual(['pleinen/a', 'pleinen/b', 'pleinen/c', 'pleinen/d'])
  expect(address.tooMany).toBe(2)
})

test('a list may send what was chosen there', () => {
  expect(read('?q=plein&vergelijk=pleinen/a').entries).toEqual(['pleinen/a'])
})

test('a row is the same when all say the same, and differs when one says something else or nothing', () => {
  expect(rowOf('Fase', [says('loopt'), says('loopt')])?.isSame).toBe(true)
  expect(rowOf('Fase', [says('loopt'), says('klaar')])?.isSame).toBe(false)
  expect(rowOf('Fase', [says('loopt'), null])?.isSame).toBe(false)
})

test('a row that nobody fills is no row', () => {
  expect(rowOf('Fase', [null, null])).toBeUndefined()
})

test('a note is part of what is said', () => {
  const noted = (note: string): Cell => ({ sort: 'list', items: [{ text: 'Spreek met elkaar.', note }] })
  expect(rowOf('Afspraken', [noted('raad'), noted('college')])?.isSame).toBe(false)
})
