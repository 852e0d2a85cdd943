import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import { fold } from '#app/models/texts/fold.ts'
import { actorOf } from '#app/models/viewer.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { indexForSearch } from '../derived.server.ts'
import { allowed } from '../keeping/may-keep.server.ts'
import { mayDelete } from '../policy.ts'
import { type Prepared, prepareDeletion } from '../publications.server.ts'
import { putReadersRight } from '../readers.server.ts'
import { titlesAreRight } from '../titles.server.ts'
import { bury } from './bury.server.ts'
import { lossesOf } from './losses.server.ts'
import { tellDeleted } from './tell-deleted.server.ts'

/**
 * Deletes an entry for good, with its versions, drafts, reactions and files. Who could read it is told that it is gone
 * (410); of what points at it the link goes. Who wrote in it is told by mail.
 *
 * @param typed the title, typed once more by who means it.
 * @throws NotFound when the asker may not.
 * @throws Refused `delete.title` when another title was typed, `delete.in-use` when something depends on the entry.
 */
export async function deleteEntry(ask: Ask, entryId: string, typed: string): Promise<void> {
  const { store, places, publishing } = ask
  for (;;) {
    const generation = store.generation()
    await refuse(ask, entryId, typed)
    const prepared = await prepareDeletion(
      {
        store,
        places,
        analyse: publishing.analyse,
        render: async (one, way) => (await publishing.render(one, way)).rows,
      },
      entryId,
    )
    const done = await store.write(async (tx) => {
      // Titles that others show were looked up outside; when somebody else wrote meanwhile, look again.
      if (store.generation() !== generation) return false
      await deleteIn(tx, ask, entryId, prepared)
      return true
    })
    if (done) return
  }
}

async function refuse(ask: Ask, entryId: string, typed: string): Promise<void> {
  const { read } = ask.store
  const { person } = await allowed(read, ask, entryId, mayDelete)
  const { title, hindrance } = await lossesOf(read, entryId, person.id)
  if (hindrance !== null) throw new Refused('delete.in-use', { user: hindrance })
  if (fold(typed.trim()) !== fold(title))
    throw new Refused('delete.title', {
      user: `Dit is niet de titel. Typ “${title}” over als je de tekst echt wilt verwijderen.`,
      field: 'titel',
    })
}

async function deleteIn(tx: Tx, ask: Ask, entryId: string, { reindex }: Prepared): Promise<void> {
  const { viewer, now } = ask
  const { entry } = await allowed(tx, ask, entryId, mayDelete)
  await tellDeleted(tx, ask, entry)
  const pointing = await tx
    .selectDistinct({ id: t.entryLinks.fromId })
    .from(t.entryLinks)
    .where(eq(t.entryLinks.toId, entryId))
  await bury(tx, entryId, now)
  for (const other of reindex) await indexForSearch(tx, other)
  const others = pointing.map(({ id }) => id).filter((id) => id !== entryId)
  await putReadersRight(tx, others)
  await titlesAreRight(tx, await showChanged(tx, [...new Set([entryId, ...others])]))
  const subject = { kind: 'entry', id: entryId }
  await happened(tx, { actor: actorOf(viewer), verb: 'deleted', subject, now, data: { kind: entry.kind } })
}
