import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Store } from './client.ts'
import { municipalities, municipalityNeighbours, reference } from './schema/index.ts'

interface Line {
  readonly [column: string]: string
}

/**
 * Fills the table of gemeenten from its CSV file, when the file is another than the one it was filled from.
 *
 * @param csvFile columns code, slug, name, province, inhabitants, km2, neighbours (codes, `|` between them),
 *   valid_from, valid_to, successor (code); an empty cell is unknown.
 * @returns whether the table changed.
 */
export async function seedMunicipalities(store: Store, csvFile: string): Promise<boolean> {
  const csv = await readFile(csvFile, 'utf8')
  const hash = createHash('sha256').update(csv).digest('hex')
  const [known] = await store.read.select().from(reference)
  if (known?.hash === hash) return false

  const lines = parse(csv, { columns: true }) as Line[]
  await store.write(async (tx) => {
    await tx.delete(municipalityNeighbours)
    for (const line of lines) {
      const row = municipalityRow(line)
      await tx
        .insert(municipalities)
        .values(row)
        .onConflictDoUpdate({ target: municipalities.code, set: row })
    }
    const borders = lines.flatMap((line) => neighboursOf(line))
    await tx.insert(municipalityNeighbours).values(borders)
    await tx
      .insert(reference)
      .values({ name: 'municipalities', hash })
      .onConflictDoUpdate({ target: reference.name, set: { hash } })
  })
  return true
}

function municipalityRow(line: Line) {
  return {
    code: line.code ?? '',
    slug: line.slug ?? '',
    name: line.name ?? '',
    province: line.province ?? '',
    inhabitants: line.inhabitants ? Number(line.inhabitants) : null,
    km2: line.km2 ? Number(line.km2) : null,
    validFrom: line.valid_from || null,
    validTo: line.valid_to || null,
    successor: line.successor || null,
  }
}

function neighboursOf(line: Line) {
  const neighbours = (line.neighbours ?? '').split('|').filter(Boolean)
  return neighbours.map((neighbour) => ({ code: line.code ?? '', neighbour }))
}
