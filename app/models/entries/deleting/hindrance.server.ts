import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { ownedBy } from '../owned-by.server.ts'

/** Why an entry can't be deleted, in Dutch, with what to do; null when it can. */
export async function hindranceOf(read: Db, entryId: string): Promise<string | null> {
  const [source] = await read.select().from(t.entrySources).where(eq(t.entrySources.entryId, entryId))
  if (source)
    return `Deze tekst staat ook als bestand bij de redactie (${source.path}) en zou vanzelf terugkomen. Laat eerst dat bestand weghalen.`
  const texts = new Set([...(await ownedBy(read, entryId)), ...(await inTheme(read, entryId))])
  texts.delete(entryId)
  if (texts.size > 0)
    return `Er ${isOrAre(texts.size, 'tekst', 'teksten')} die hierbij hoort of horen. Geef die eerst een andere plek, of archiveer deze pagina.`
  const people = await withRightsBy(read, entryId)
  if (people > 0)
    return `Er ${isOrAre(people, 'persoon', 'mensen')} met rechten hierdoor. Haal die eerst weg, of archiveer deze pagina.`
  return null
}

function isOrAre(number: number, one: string, many: string): string {
  return number === 1 ? `is 1 ${one}` : `zijn ${number} ${many}`
}

async function inTheme(read: Db, id: string): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: t.entryLinks.fromId })
    .from(t.entryLinks)
    .where(and(eq(t.entryLinks.toId, id), inArray(t.entryLinks.field, ['themes', 'owner'])))
  return rows.map((row) => row.id)
}

/** Members of an organisation, and kennismakelaars of a theme. */
async function withRightsBy(read: Db, id: string): Promise<number> {
  const members = await read.select().from(t.memberships).where(eq(t.memberships.organisationId, id))
  const keepers = await read.select().from(t.themeKeepers).where(eq(t.themeKeepers.themeId, id))
  return members.length + keepers.length
}
