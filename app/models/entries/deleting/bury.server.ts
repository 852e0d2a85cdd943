import { eq, like } from 'drizzle-orm'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

/** Deletes an entry with all that hangs on it; at its addresses stays who could read it. */
export async function bury(tx: Tx, entryId: string, now: Date): Promise<void> {
  await leaveTombstones(tx, entryId, now)
  // What has no meaning without the entry goes with its row; the rest names it and goes first.
  for (const [table, column] of [
    [t.archivals, t.archivals.entryId],
    [t.entryLinks, t.entryLinks.toId],
    [t.entrySources, t.entrySources.entryId],
    [t.submissions, t.submissions.entryId],
    [t.drafts, t.drafts.entryId],
    [t.afterwards, t.afterwards.entryId],
    [t.revisions, t.revisions.entryId],
    [t.invitations, t.invitations.organisationId],
    [t.joinRequests, t.joinRequests.organisationId],
    [t.identityProviders, t.identityProviders.organisationId],
    [t.contactPeople, t.contactPeople.organisationId],
  ] as const)
    await tx.delete(table).where(eq(column, entryId))
  await tx.delete(t.links).where(like(t.links.subject, `${entryId}:%`))
  await tx.delete(t.entries).where(eq(t.entries.id, entryId))
}

async function leaveTombstones(tx: Tx, entryId: string, now: Date): Promise<void> {
  const [entry] = await tx.select().from(t.entries).where(eq(t.entries.id, entryId))
  if (!entry?.publishedRevision) return
  const rows = await tx.select().from(t.entryReaders).where(eq(t.entryReaders.entryId, entryId))
  const readers = rows.map(({ principal }) => principal)
  const moved = await tx.select().from(t.redirects).where(eq(t.redirects.entryId, entryId))
  for (const { kind, slug } of [entry, ...moved]) {
    const left = { entryId, at: now.toISOString(), readers }
    await tx
      .insert(t.tombstones)
      .values({ kind, slug, ...left })
      .onConflictDoUpdate({ target: [t.tombstones.kind, t.tombstones.slug], set: left })
  }
}
