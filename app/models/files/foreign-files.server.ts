import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import type { Db } from '#db/drizzle.ts'
import { fileAt } from './address.ts'
import { shownFiles } from './shown-files.server.ts'

/** Addresses of files in the texts of an entry that are none of its own, as they are written. */
export async function foreignFilesIn(
  read: Db,
  entryId: string,
  texts: ReadonlyMap<string, RenderedRow>,
): Promise<string[]> {
  const named = [...texts.values()].flatMap((row) => row.pointsAt.files)
  const own = await shownFiles(read, entryId, named)
  return [...new Set(named)].filter((address) => !own.has(fileAt(address)?.id ?? ''))
}

/** What to do about one. */
export function foreignFileText(address: string): string {
  return `Het bestand ${address.slice(0, 140)} hoort niet bij deze tekst. Zet het er bij “Beelden en bestanden” bij, of haal het uit de tekst.`
}
