import type { Store } from '#db/client.ts'
import { municipalityNeighbours, municipalities as table } from '#db/schema/index.ts'
import { type Municipalities, municipalities, provinceSlug } from './municipality.ts'

/** Reads the reference table of gemeenten; it changes only with a new version of the program. */
export async function loadMunicipalities(store: Pick<Store, 'read'>): Promise<Municipalities> {
  const rows = await store.read.select().from(table)
  const borders = await store.read.select().from(municipalityNeighbours)
  const slugOf = new Map(rows.map((row) => [row.code, row.slug]))
  const neighbours = new Map<string, string[]>()
  for (const border of borders) {
    const slug = slugOf.get(border.neighbour)
    if (slug !== undefined) neighbours.set(border.code, [...(neighbours.get(border.code) ?? []), slug])
  }
  return municipalities(
    rows.map((row) => ({
      ...row,
      provinceSlug: provinceSlug(row.province),
      neighbours: neighbours.get(row.code) ?? [],
      successor: row.successor === null ? null : (slugOf.get(row.successor) ?? null),
    })),
  )
}
