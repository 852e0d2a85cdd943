import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

/** The parts of map and charts that can be chosen on a page: *Leusden 1 → where it leads*. */
async function choices(path: string): Promise<Map<string, string>> {
  const { text } = await ask(server.port, path)
  const links = text.matchAll(
    /<a class="(?:map__name|map__place|bar-choice)" href="([^"]*)"[^>]*>(.*?)<\/a>/gs,
  )
  return new Map(
    [...links].map(([, href = '', inside = '']) => [wordsOf(inside), href.replaceAll('&amp;', '&')]),
  )
}

const wordsOf = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<span class="only-heard">[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const articlesOn = async (path: string) => (await ask(server.port, path)).text.match(/<article/g)?.length ?? 0

test('each part of the map and the charts leads to as many cases as it says', async () => {
  const found = await choices('/ervaringen?beeld=kaart')
  expect([...found.keys()]).toEqual(expect.arrayContaining(['Utrecht 3', 'Amersfoort 1', 'Coproduceren 6']))
  for (const [words, href] of found) {
    expect([words, await articlesOn(href)]).toEqual([words, Number(words.split(' ').at(-1))])
  }
})

test('a gemeente that was chosen can be left, and takes the place of a province', async () => {
  const inUtrecht = await choices('/ervaringen?provincie=utrecht&beeld=kaart')
  expect(inUtrecht.get('Losser 2')).toBe('/ervaringen?gemeente=losser&beeld=kaart')
  const inLeusden = await choices('/ervaringen?gemeente=leusden&beeld=kaart')
  expect(inLeusden.get('Leusden 1')).toBe('/ervaringen?beeld=kaart')
  expect(inLeusden.get('Utrecht 3')).toBe('/ervaringen?provincie=utrecht&beeld=kaart')
})

test('a theme shows where its cases are, and leads to them with the map', async () => {
  const { text } = await ask(server.port, '/themas/democratische-vaardigheden')
  expect(text).toContain('Waar, wanneer en hoe')
  expect(text).toContain(
    'href="/ervaringen?thema=democratische-vaardigheden&amp;gemeente=losser&amp;beeld=kaart"',
  )
})

test('a list without the map does not count for it', async () => {
  expect((await choices('/ervaringen')).size).toBe(0)
})
