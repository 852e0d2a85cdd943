import { eq, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { altOf } from './alt.ts'
import type { Arrived, FilesAsk, Ready } from './file-store.ts'
import { entryToAddTo } from './files-of.server.ts'
import { keptType } from './kept-types.ts'
import { limits, sizeInWords } from './limits.ts'
import { safeName } from './safe-name.ts'
import { refusedFile } from './unfit.ts'
import { viewOf } from './view-of.ts'
import type { FileView } from './views.ts'

interface Given {
  readonly arrived: Arrived
  /** As the sender calls it. */
  readonly name: string
  /** What is to be seen. */
  readonly alt: string
}

const nowhere = { online: false, waiting: false, versions: false, drafts: false }

/**
 * Puts a file that came in with an entry; what came in is for the caller to forget.
 *
 * @throws NotFound when the asker may not.
 * @throws Refused `file.….unsupported` for what is not kept, `file.alt` for a picture without a description,
 *   `file.….too-many-bytes` when there is no room for it, and others of `unfit.ts`.
 */
export async function addFile(ask: FilesAsk, entryId: string, given: Given): Promise<FileView> {
  await entryToAddTo(ask, entryId)
  const { id: personId } = memberAsking(ask)
  const { files, store, now } = ask
  const examined = await files.examine(given.arrived, given.name)
  if (!examined.ok) throw refusedFile(examined.unfit)
  const { ready } = examined
  const { hash, type, bytes, width, height } = ready
  const row = {
    ...{ id: uuid(), entryId, personId, hash, type, bytes, width, height },
    name: safeName(given.name, type),
    alt: altOf(given.alt, keptType(type).isImage),
    createdAt: now.toISOString(),
  }
  const [added] = await store.write(async (tx) => {
    await refuseMore(tx, entryId, ready)
    const rows = await tx.insert(t.files).values(row).returning()
    files.keep(ready)
    const subject = { kind: 'entry', id: entryId }
    await happened(tx, {
      actor: actorOf(ask.viewer),
      verb: 'added-file',
      subject,
      now,
      data: { file: row.id },
    })
    return rows
  })
  if (!added) throw new Error('a file that was added is not there')
  return viewOf(added, nowhere)
}

/** @throws Refused when the entry has as much as it may. */
async function refuseMore(tx: Tx, entryId: string, { bytes }: Ready): Promise<void> {
  const [has] = await tx
    .select({ number: sql<number>`count(*)`, bytes: sql<number>`coalesce(sum(${t.files.bytes}), 0)` })
    .from(t.files)
    .where(eq(t.files.entryId, entryId))
  if ((has?.number ?? 0) >= limits.files)
    throw new Refused('file.number.too-many-bytes', {
      user: `Bij deze tekst staan al ${limits.files} bestanden. Haal er eerst een weg.`,
    })
  if ((has?.bytes ?? 0) + bytes > limits.entry)
    throw new Refused('file.room.too-many-bytes', {
      user: `Bij deze tekst past niet meer dan ${sizeInWords(limits.entry)} aan bestanden. Haal er eerst een weg.`,
    })
}
