import type { EntryDocument } from '#app/models/entries/document.ts'
import { entryPath } from '#app/models/entries/kinds/index.ts'
import { forms, policyFields } from '#app/models/vocabularies/cases.ts'
import type { Layout } from '../entries/layout.ts'
import { pick, type Random, seeded } from '../entries/random.ts'
import type { Band } from '../search/bands.ts'

/** The pages that are measured, each sort with a number of addresses that are asked for in turn. */
export interface Addresses {
  readonly detail: readonly string[]
  readonly list: readonly string[]
  readonly search: readonly string[]
  /** Pages of cases and blogs that are in none of the others, each asked for once. */
  readonly once: readonly string[]
  /** One of every other page of the site. */
  readonly others: readonly string[]
}

/** @param once so many pages that are asked for once; fewer where there are fewer. */
export function addressesOf(
  layout: Layout,
  make: (number: number) => EntryDocument,
  bands: readonly Band[],
  once: number,
): Addresses {
  const random = seeded(11)
  const firstOf = (kind: Parameters<Layout['of']>[0]) => {
    const document = layout.of(kind).map(make).find(isPublic)
    return document ? [addressOf(document)] : []
  }
  const detail = detailPages(layout, make, random).filter(isPublic).map(addressOf)
  return {
    detail,
    once: pagesBeside(detail, once, layout, make),
    list: listPages(layout.of('thema').map(make).filter(isPublic)),
    search: searchPages(bands, random),
    others: [
      '/',
      ...['/themas', '/toolbox', '/organisaties', '/leerkringen', '/bijeenkomsten', '/agenda'],
      // What many entries point at: the first of a kind is the one that most others name.
      ...[...firstOf('thema'), ...firstOf('tool'), ...firstOf('organisatie'), ...firstOf('leerkring')],
      ...[
        '/zoeken',
        '/zoeken/suggesties?q=par',
        '/zoeken/uitleg',
        '/feed.xml',
        '/sitemap.xml',
        '/robots.txt',
        '/healthz',
      ],
    ],
  }
}

const isPublic = (document: EntryDocument) => document.visibility === 'openbaar'
const addressOf = (document: EntryDocument) => `/${entryPath(document.kind, document.slug)}`

/** Other detail pages than these, evenly from all over the site. */
function pagesBeside(
  others: readonly string[],
  wanted: number,
  layout: Layout,
  make: (number: number) => EntryDocument,
): string[] {
  const every = Math.max(1, Math.floor(layout.entries / (2 * wanted)))
  const found: string[] = []
  for (let number = 0; number < layout.entries && found.length < wanted; number += every) {
    if (!isDetail(number, layout)) continue
    const document = make(number)
    if (isPublic(document) && !others.includes(addressOf(document))) found.push(addressOf(document))
  }
  return found
}

/** Whether what has this number has a page that is measured as a detail page. */
function isDetail(number: number, layout: Layout): boolean {
  return ['experiment', 'plein', 'blog'].includes(layout.kindOf(number))
}

/** Experiments, pleinen and blogs from all over the site, as they come. */
function detailPages(
  layout: Layout,
  make: (number: number) => EntryDocument,
  random: Random,
): EntryDocument[] {
  const found = new Map<number, EntryDocument>()
  while (found.size < 100) {
    const number = Math.floor(random() * layout.entries)
    if (isDetail(number, layout)) found.set(number, make(number))
  }
  return [...found.values()]
}

function listPages(themes: readonly EntryDocument[]): string[] {
  const pages = Array.from({ length: 8 }, (_, index) => `/ervaringen?pagina=${index + 2}`)
  const ofThemes = themes.map((theme) => `/ervaringen?thema=${theme.slug}`)
  const ofForms = forms.slugs.map((form) => `/experimenten?vorm=${form}&sorteer=titel`)
  const ofFields = policyFields.slugs.map((field) => `/pleinen?veld=${field}`)
  return [
    '/ervaringen',
    '/experimenten',
    '/pleinen',
    '/blogs',
    ...pages,
    ...ofThemes,
    ...ofForms,
    ...ofFields,
  ]
}

/** Questions of one to three words of any band; every fourth with a facet chosen. */
function searchPages(bands: readonly Band[], random: Random): string[] {
  const filled = bands.filter((band) => band.words.length > 0)
  return Array.from({ length: 100 }, (_, index) => {
    const words = Array.from({ length: 1 + (index % 3) }, () => pick(random, pick(random, filled).words))
    const facet = index % 4 === 0 ? `&vorm=${pick(random, forms.slugs)}` : ''
    return `/zoeken?q=${words.join('+')}${facet}`
  })
}
