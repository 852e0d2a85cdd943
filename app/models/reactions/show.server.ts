import { eq } from 'drizzle-orm'
import { entryPath, type KindName } from '#app/models/entries/kinds/index.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import { tell } from '#app/models/notices/tell.server.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

interface Showing {
  readonly reactionId: string
  readonly entry: Standing
  /** Who decided; null when nobody had to look. */
  readonly by: string | null
  readonly now: Date
}

/** Shows a reaction, and tells who wants to hear of it: the authors of the entry and those who follow it. */
export async function show(tx: Tx, { reactionId, entry, by, now }: Showing): Promise<void> {
  const at = now.toISOString()
  const row = { decision: 'shown' as const, personId: by, at, reason: null }
  await tx
    .insert(t.moderations)
    .values({ reactionId, ...row })
    .onConflictDoUpdate({ target: t.moderations.reactionId, set: row })
  await showChanged(tx, [])
  await tellOthers(tx, reactionId, entry, now)
}

async function tellOthers(tx: Tx, reactionId: string, entry: Standing, now: Date): Promise<void> {
  const [reaction] = await tx.select().from(t.reactions).where(eq(t.reactions.id, reactionId))
  const [card] = await tx.select().from(t.entries).where(eq(t.entries.id, entry.id))
  if (!reaction || !card) return
  const followers = await tx
    .select({ id: t.follows.personId })
    .from(t.follows)
    .where(eq(t.follows.entryId, entry.id))
  const { authors } = entry
  const told = {
    by: reaction.personId,
    cause: `reaction-shown:${reactionId}`,
    entryId: entry.id,
    reactionId,
    now,
  }
  const mail = (isAuthor: boolean) => ({
    template: 'reaction' as const,
    data: {
      title: card.title,
      text: reaction.text.slice(0, 300),
      path: `/${entryPath(card.kind as KindName, card.slug)}#reactie-${reactionId}`,
      isAuthor,
    },
  })
  await tell(tx, { ...told, topic: 'own-reactions', people: authors, mail: mail(true) })
  const others = followers.map(({ id }) => id).filter((id) => !authors.includes(id))
  await tell(tx, { ...told, topic: 'followed-reactions', people: others, mail: mail(false) })
}
