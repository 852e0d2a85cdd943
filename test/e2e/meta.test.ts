import { expect, inject, test } from 'vitest'
import { errorPages, pageTypes } from './page-types.ts'
import { lookAt } from './visit.ts'

/** The head of a page, as a search engine or a social network reads it. */
interface Head {
  readonly path: string
  readonly lang: string | null
  readonly titles: readonly string[]
  readonly meta: Readonly<Record<string, string>>
  readonly canonical: string | null
  readonly jsonLd: readonly string[]
  readonly headings: readonly string[]
}

test('every page in the sitemap has a title and a description of its own', async () => {
  const sitemap = await (await fetch(`${inject('site')}/sitemap.xml`)).text()
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => pathOf(address ?? ''))
  const broken: readonly string[] = errorPages.map(({ path }) => path) // one of them on purpose
  const heads = await readHeads(paths.filter((path) => !broken.includes(path)))

  expect(heads.length).toBeGreaterThan(60)
  expect(twice(heads.map(({ titles }) => titles.join()))).toEqual([])
  expect(twice(heads.map(({ meta }) => meta.description ?? ''))).toEqual([])
  expect(heads.filter(({ meta }) => meta.robots !== undefined)).toEqual([])
  expect(heads.filter(({ path, canonical }) => canonical !== inject('site') + path)).toEqual([])
})

test('every page type says what it is, in Dutch, with an address and a card that exist', async () => {
  for (const head of await readHeads(pageTypes.map(({ path }) => path))) {
    const { path, canonical: expected = path } = pageTypes.find((type) => type.path === head.path) ?? head
    expect(head.lang).toBe('nl')
    expect(head.titles, path).toHaveLength(1)
    expect(head.headings, path).toHaveLength(1)
    const description = head.meta.description ?? ''
    expect(description.length, path).toBeGreaterThan(30)
    expect(description.length, path).toBeLessThanOrEqual(160)
    expect(head.canonical, path).toBe(inject('site') + expected)
    expect(head.meta['og:url'], path).toBe(head.canonical)
    expect(head.meta['og:description'], path).toBe(description)
    expect(head.titles[0], path).toContain(head.meta['og:title'])
  }
})

test('social cards are pictures of the size that is said', async () => {
  const heads = await readHeads(pageTypes.map(({ path }) => path))
  const pictures = new Set(heads.map(({ meta }) => meta['og:image'] ?? ''))
  expect(pictures.size).toBeGreaterThan(1)

  for (const picture of pictures) {
    const response = await fetch(picture)
    expect([picture, response.status, response.headers.get('content-type')]).toEqual([
      picture,
      200,
      'image/png',
    ])
    const png = Buffer.from(await response.arrayBuffer())
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  }
})

test.each(pageTypes)('$path has the structured data of its type: $jsonLd', async ({ path, jsonLd }) => {
  const [head] = await readHeads([path])
  const data = head?.jsonLd.map((text) => JSON.parse(text)) ?? []

  expect(head?.jsonLd.join()).not.toContain('](/') // a link in Markdown
  expect(data.map((one) => one['@context'])).toEqual(data.map(() => 'https://schema.org'))
  expect(data.map((one) => one['@type']).filter((type) => type !== 'BreadcrumbList')).toEqual(
    jsonLd === undefined ? [] : [jsonLd],
  )
  const described = data.find((one) => one['@type'] === jsonLd)
  if (jsonLd !== undefined) expect(described.url).toBe(inject('site') + path)
  if (jsonLd !== undefined && path !== '/') expect(head?.titles[0]).toContain(described.name)
})

test('lists that were searched or filtered stay out of search engines', async () => {
  const [searched, filtered, whole] = await readHeads([
    '/zoeken?q=plein',
    '/ervaringen?fase=loopt',
    '/ervaringen',
  ])

  expect(searched?.meta.robots).toContain('noindex')
  expect(filtered?.meta.robots).toContain('noindex')
  expect(whole?.meta.robots).toBeUndefined()
})

/** Reads pages with the parser of the browser, as they come from the server. */
async function readHeads(paths: readonly string[]): Promise<Head[]> {
  const page = await lookAt('/healthz')
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (path) => {
          const html = await (await fetch(path)).text()
          const document = new DOMParser().parseFromString(html, 'text/html')
          const texts = (selector: string) =>
            [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '')
          const meta = [...document.querySelectorAll('meta[name], meta[property]')].map((element) => [
            element.getAttribute('name') ?? element.getAttribute('property'),
            element.getAttribute('content'),
          ])
          return {
            path,
            lang: document.documentElement.getAttribute('lang'),
            titles: texts('head > title'),
            meta: Object.fromEntries(meta),
            canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
            jsonLd: texts('script[type="application/ld+json"]'),
            headings: texts('h1'),
          }
        }),
      ),
    paths,
  )
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place)
}
