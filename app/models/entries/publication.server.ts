import { createHash } from 'node:crypto'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { type SearchText, searchText } from '#app/models/search/document.ts'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { contextLine } from './context-line.ts'
import { type EntryDocument, markdownTexts, type Reference, references } from './document.ts'
import { type Facets, facetsOf } from './facets.ts'
import { kindOf } from './kinds/index.ts'
import { readTogether } from './readers.ts'

/** All that follows from a document before it is put online: worked out before the transaction, written in it. */
export interface Publication {
  readonly document: EntryDocument
  readonly hash: string
  readonly context: string[]
  readonly facets: Facets
  readonly references: Reference[]
  readonly placeCodes: string[]
  readonly startsOn: string | null
  readonly rendered: readonly RenderedRow[]
  /** Its readers are looked up when it is written. */
  readonly search: { readonly document: SearchText; readonly version: string; readonly analysed: Buffer }
}

/** What an entry may have to show of another one. */
export interface Neighbour {
  readonly title: string
  readonly visibility: EntryDocument['visibility']
}

/** What working out a publication needs. */
export interface PublicationTools {
  readonly places: Municipalities
  /** Rendered rows of the texts of a document, by text; a text that is refused throws. */
  render(document: EntryDocument): Promise<ReadonlyMap<string, RenderedRow>>
  analyse(document: SearchText): { version: string; analysed: Buffer }
  /** Another entry that is online, or will be together with this one. */
  entry(id: string): Neighbour | undefined
  /** Whether there is such an entry: what points at one that was deleted points at nothing. */
  exists(id: string): boolean
}

/** Works out what publishing a document writes. Takes no lock and changes nothing. */
export async function preparePublication(
  document: EntryDocument,
  tools: PublicationTools,
): Promise<Publication> {
  const texts = await tools.render(document)
  const { day, fields } = kindOf(document.kind)
  const found = searchText(document, {
    places: tools.places,
    titleOf: (id) => titleForAll(tools.entry(id), document),
    plainText: (markdown) => texts.get(markdown)?.plainText ?? markdown,
  })
  return {
    document,
    hash: documentHash(document),
    context: contextLine(document, tools.places),
    facets: facetsOf(document, tools.places),
    references: references(document).filter(({ target }) => tools.exists(target)),
    placeCodes: placesOf(document, fields).flatMap((slug) => tools.places.get(slug)?.code ?? []),
    startsOn: day === undefined ? null : ((document.record[day] as string | undefined) ?? null),
    rendered: markdownTexts(document).flatMap((text) => texts.get(text) ?? []),
    search: { document: found, ...tools.analyse(found) },
  }
}

/** SHA-256 of a document, whatever the order of its keys. Being archived is a state and not part of what it says. */
export function documentHash(document: EntryDocument): string {
  const said = { ...document, archived: undefined }
  return createHash('sha256').update(JSON.stringify(said, sortedKeys)).digest('hex')
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Another entry's title may be found by words only when everyone who reads this entry may read that one. */
function titleForAll(entry: Neighbour | undefined, { visibility }: EntryDocument): string | undefined {
  return entry && readTogether(visibility, entry.visibility) ? entry.title : undefined
}

function placesOf(document: EntryDocument, fields: ReturnType<typeof kindOf>['fields']): string[] {
  return Object.entries(fields)
    .filter(([, field]) => field.type === 'places')
    .flatMap(([name]) => (document.record[name] as string[] | undefined) ?? [])
}
