import { and, eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { mayTransfer } from '../policy.ts'
import { addRevision, newestRevision, revisionById } from '../revisions.server.ts'
import { publishRevision } from '../writing/publish-revision.server.ts'
import { allowed } from './may-keep.server.ts'

/**
 * Gives an entry to another organisation: its members have the rights from now on. What is online changes with it, and
 * a newer version stays what it is but for its owner.
 *
 * @throws NotFound when the asker may not, or when there is no such organisation.
 * @throws Refused `entry.waits` while a version waits to be published.
 */
export async function transfer(ask: Ask, entryId: string, organisation: string): Promise<void> {
  const { store } = ask
  const { entry } = await allowed(store.read, ask, entryId, mayTransfer)
  const [found] = await store.read
    .select({ online: t.entries.publishedRevision })
    .from(t.entries)
    .where(and(eq(t.entries.id, organisation), eq(t.entries.kind, 'organisatie')))
  if (!found?.online) throw new NotFound(`organisation ${organisation}`)
  if (entry.underReview)
    throw new Refused('entry.waits', {
      user: 'Deze tekst is ingediend. Trek hem eerst in; draag hem daarna over.',
    })
  const [row] = await store.read.select().from(t.entries).where(eq(t.entries.id, entryId))
  const online = row?.publishedRevision ?? null
  const ahead = await newestRevision(store.read, entryId)
  if (!ahead) throw new NotFound(`${entryId} has no version yet`)
  if (online === null) {
    await store.write(async (tx) => {
      await withOwner(tx, ask, ahead.id, organisation)
      await note(tx, ask, entryId, organisation)
    })
    return
  }
  const given = await store.write(async (tx) => await withOwner(tx, ask, online, organisation))
  await publishRevision(ask, given, async (tx) => {
    if (ahead.id !== online) await withOwner(tx, ask, ahead.id, organisation)
    await note(tx, ask, entryId, organisation)
  })
}

/** Adds a revision that is as another one, but for its owner. */
async function withOwner(tx: Tx, ask: Ask, revisionId: string, owner: string): Promise<string> {
  const revision = await revisionById(tx, revisionId)
  if (!revision) throw new NotFound(`revision ${revisionId}`)
  const { document, origin } = revision
  const personId = ask.viewer.person?.id ?? null
  return (await addRevision(tx, { ...document, owner }, { origin, personId, now: ask.now })).id
}

async function note(tx: Tx, ask: Ask, entryId: string, organisation: string): Promise<void> {
  const subject = { kind: 'entry', id: entryId }
  await happened(tx, {
    actor: actorOf(ask.viewer),
    verb: 'transferred',
    subject,
    now: ask.now,
    data: { organisation },
  })
}
