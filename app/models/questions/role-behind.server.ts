import { eq, inArray } from 'drizzle-orm'
import { hiddenNow } from '#app/models/entries/readable-now.server.ts'
import { newestRevision } from '#app/models/entries/revisions.server.ts'
import { standingOf } from '#app/models/entries/standing.server.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { RoleBehind } from './question.ts'

/** Those who answer questions about an entry, as things are now. */
export interface Behind {
  readonly role: RoleBehind
  readonly people: readonly string[]
}

/**
 * Who answers questions about an entry: for a case, a blog, a tool or an organisation its authors and the
 * contactpersonen of its owner; for what belongs to a theme its kennismakelaars; where there is nobody, the beheerders.
 * Only who may read the entry is asked, and nobody is asked what they ask themselves.
 *
 * @param asker who asks, when that is a member.
 */
export async function roleBehind(read: Db, entryId: string, asker: string | null): Promise<Behind> {
  const entry = await standingOf(read, entryId)
  const candidates: [RoleBehind, string[]][] = [
    ['owner', isOfTheme(entry) ? [] : await ownersOf(read, entry)],
    ['keepers', await keepersOf(read, await themesAround(read, entry))],
  ]
  for (const [role, ids] of candidates) {
    const others = ids.filter((id) => id !== asker)
    const people = await whoRead(read, others, entryId)
    if (people.length > 0) return { role, people }
  }
  const administrators = await read.select({ id: t.administrators.personId }).from(t.administrators)
  return { role: 'administrators', people: administrators.map(({ id }) => id).filter((id) => id !== asker) }
}

function isOfTheme({ kind }: Standing): boolean {
  return kind === 'thema' || kind === 'leerkring' || kind === 'bijeenkomst'
}

async function ownersOf(read: Db, { id, kind, owner, authors }: Standing): Promise<string[]> {
  const organisation = kind === 'organisatie' ? id : owner
  if (organisation === null) return [...authors]
  const contacts = await read
    .select({ id: t.contactPeople.personId })
    .from(t.contactPeople)
    .where(eq(t.contactPeople.organisationId, organisation))
  return [...new Set([...authors, ...contacts.map((contact) => contact.id)])]
}

/** A theme is its own; a meeting without a theme has those of its leerkring. */
async function themesAround(read: Db, { id, kind, themes }: Standing): Promise<readonly string[]> {
  if (kind === 'thema') return [id]
  if (kind !== 'bijeenkomst' || themes.length > 0) return themes
  const leerkring = (await newestRevision(read, id))?.document.record.leerkring
  return typeof leerkring === 'string' ? (await standingOf(read, leerkring)).themes : []
}

async function keepersOf(read: Db, themes: readonly string[]): Promise<string[]> {
  if (themes.length === 0) return []
  const rows = await read
    .selectDistinct({ id: t.themeKeepers.personId })
    .from(t.themeKeepers)
    .where(inArray(t.themeKeepers.themeId, [...themes]))
  return rows.map(({ id }) => id)
}

async function whoRead(read: Db, ids: readonly string[], entryId: string): Promise<string[]> {
  const found: string[] = []
  for (const id of ids) if ((await hiddenNow(read, id, [entryId])).size === 0) found.push(id)
  return found
}
