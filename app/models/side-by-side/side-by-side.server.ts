import type { Ask } from '#app/models/ask.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { lessonsAbout } from '#app/models/entries/lessons.server.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import { municipalityName } from '#app/models/places/municipality.ts'
import { Gone, Moved, NotFound } from '#app/models/refused.ts'
import { type BesideAddress, besideHref, caseAtPath, mostBeside, readBesideAddress } from './address.ts'
import type { BesideHead, BesideView } from './beside.ts'
import { type Cell, type Column, cellText } from './rows.ts'
import { besideTable } from './table.ts'

/** Cases side by side, as the address asks. One that is not there, or not for the asker, is left out and counted. */
export async function sideBySide(ask: Ask, url: URL): Promise<BesideView> {
  const asked = readBesideAddress(url)
  const columns: Column[] = []
  let gone = 0
  for (const path of asked.entries) {
    const column = await columnOf(ask, path)
    if (!column) gone += 1
    // Asked for by its old address and its new one, it is one case.
    else if (!columns.some(({ entry }) => entry === column.entry)) columns.push(column)
  }
  const entries = columns.map(({ entry }) => entry)
  const onlyDifferences = asked.onlyDifferences === true && columns.length > 1
  const { rows, unknown } = besideTable(columns, ask.places)
  const address = { entries, onlyDifferences }
  return {
    heads: columns.map((column, place) => headOf(column, place, address)),
    rows: onlyDifferences ? rows.filter(({ isSame }) => !isSame) : rows,
    same: rows.filter(({ isSame }) => isSame).length,
    unknown,
    longestProgramme: Math.max(0, ...rows.flatMap(({ cells }) => cells.map(minutesOf))),
    gone,
    tooMany: asked.tooMany,
    onlyDifferences,
    hrefs: {
      everything: besideHref({ entries }),
      differences: besideHref({ entries, onlyDifferences: true }),
      table: besideHref(address, '/vergelijken.csv'),
      add: entries.length < mostBeside ? listHref(entries) : null,
    },
  }
}

/** The same as rows of texts: the question, whether all say the same, and what each says. */
export function besideRows({ heads, rows }: BesideView): string[][] {
  return [
    ['Vraag', 'Gelijk of verschilt', ...heads.map(({ card }) => card.title)],
    ...rows.map(({ label, isSame, cells }) => [
      label,
      isSame ? 'gelijk' : 'verschilt',
      ...cells.map((cell) => (cell === null ? '' : cellText(cell))),
    ]),
  ]
}

async function columnOf(ask: Ask, path: string): Promise<Column | undefined> {
  const page = await readable(ask, path)
  if (!page) return undefined
  const places = ((page.document.record.places ?? []) as string[]).flatMap(
    (slug) => ask.places.get(slug) ?? [],
  )
  return {
    entry: page.card.path.slice(1),
    card: page.card,
    place: places.map((place) => municipalityName(place, ask.places)).join(', '),
    page,
    lessons: await lessonsAbout(ask, [page.card.id]),
  }
}

async function readable(ask: Ask, path: string): Promise<EntryPage | undefined> {
  const at = caseAtPath(path)
  if (!at) return undefined
  try {
    return await getEntry(ask, at.kind, at.slug)
  } catch (error) {
    if (error instanceof Moved) return await readable(ask, error.path.slice(1))
    if (error instanceof NotFound || error instanceof Gone) return undefined
    throw error
  }
}

function headOf(
  { card, place }: Column,
  at: number,
  { entries, onlyDifferences }: BesideAddress,
): BesideHead {
  const swapped = (other: number) => {
    const moved = [...entries]
    moved[at] = entries[other] ?? ''
    moved[other] = entries[at] ?? ''
    return besideHref({ entries: moved, onlyDifferences })
  }
  return {
    card,
    place,
    hrefs: {
      removed: besideHref({ entries: entries.filter((_, index) => index !== at), onlyDifferences }),
      left: at > 0 ? swapped(at - 1) : null,
      right: at < entries.length - 1 ? swapped(at + 1) : null,
    },
  }
}

function listHref(entries: readonly string[]): string {
  const params = new URLSearchParams(entries.map((entry) => ['vergelijk', entry]))
  return entries.length === 0 ? '/ervaringen' : `/ervaringen?${params}`
}

function minutesOf(cell: Cell | null): number {
  return cell?.sort === 'programme' ? cell.parts.reduce((sum, { minutes = 0 }) => sum + minutes, 0) : 0
}
