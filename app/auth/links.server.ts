import { and, eq, gt } from 'drizzle-orm'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { hashToken, newToken } from './tokens.server.ts'

/** What a link is for; it can be used once. */
export type LinkPurpose = (typeof t.links.$inferSelect)['purpose']

/**
 * Makes a link for a subject. Older ones for the same are void: of two mails the newest counts.
 *
 * @param hours that it holds.
 * @returns the token for the address.
 */
export async function makeLink(
  tx: Tx,
  { purpose, subject, hours, now }: { purpose: LinkPurpose; subject: string; hours: number; now: Date },
): Promise<string> {
  const { token, hash } = newToken()
  await voidLinks(tx, purpose, subject)
  const expiresAt = new Date(now.getTime() + hours * 3_600_000).toISOString()
  await tx.insert(t.links).values({ hash, purpose, subject, createdAt: now.toISOString(), expiresAt })
  return token
}

/** What a link that still holds is for; undefined when it was used, is void or too old. */
export async function subjectOfLink(
  read: Db,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<string | undefined> {
  const [row] = await read
    .select({ subject: t.links.subject })
    .from(t.links)
    .where(
      and(
        eq(t.links.hash, hashToken(token)),
        eq(t.links.purpose, purpose),
        gt(t.links.expiresAt, now.toISOString()),
      ),
    )
  return row?.subject
}

/** Takes back the links for a subject. */
export async function voidLinks(tx: Tx, purpose: LinkPurpose, subject: string): Promise<void> {
  await tx.delete(t.links).where(and(eq(t.links.purpose, purpose), eq(t.links.subject, subject)))
}
