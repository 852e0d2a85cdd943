import { asc, eq, gt } from 'drizzle-orm'
import type { EntryDocument } from '#app/models/entries/document.ts'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { rendererVersion } from '#app/models/texts/text-hash.server.ts'
import { wayOf } from '#app/models/texts/way.ts'
import { showChanged } from '#db/generation.ts'
import * as t from '#db/schema/index.ts'
import type { SyncTools } from './sync-tools.ts'
import { renderTexts } from './texts.server.ts'

const atATime = 200

/**
 * Renders the texts of every published entry anew when they were rendered by another version of the renderer,
 * a few hundred entries at a time. Does nothing when they are of this version.
 *
 * @returns how many entries were looked at.
 */
export async function rerender(tools: Pick<SyncTools, 'store' | 'renderer'>): Promise<number> {
  const { store } = tools
  const [known] = await store.read.select().from(t.reference).where(eq(t.reference.name, 'renderer'))
  if (known?.hash === rendererVersion) return 0
  let seen = 0
  let after = ''
  for (;;) {
    const entries = await publishedAfter(tools, after)
    const last = entries.at(-1)
    if (!last) break
    const rows: RenderedRow[] = []
    for (const { document, origin } of entries) {
      const way = wayOf(origin)
      const texts = await renderTexts(document as unknown as EntryDocument, { ...tools, way, db: store.read })
      rows.push(...texts.rows.values())
    }
    await store.write(async (tx) => {
      for (const row of rows) await tx.insert(t.renderedTexts).values(row).onConflictDoNothing()
    })
    seen += entries.length
    after = last.id
  }
  await store.write(async (tx) => {
    const row = { name: 'renderer', hash: rendererVersion }
    await tx.insert(t.reference).values(row).onConflictDoUpdate({ target: t.reference.name, set: row })
    await showChanged(tx, [])
  })
  return seen
}

async function publishedAfter({ store }: Pick<SyncTools, 'store'>, id: string) {
  return await store.read
    .select({ id: t.entries.id, document: t.revisions.document, origin: t.revisions.origin })
    .from(t.entries)
    .innerJoin(t.revisions, eq(t.revisions.id, t.entries.publishedRevision))
    .where(gt(t.entries.id, id))
    .orderBy(asc(t.entries.id))
    .limit(atATime)
}
