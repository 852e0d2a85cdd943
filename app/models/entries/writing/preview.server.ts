import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { foreignFilesIn, foreignFileText } from '#app/models/files/foreign-files.server.ts'
import { NotFound } from '#app/models/refused.ts'
import type { TextProblem } from '#app/models/texts/publishing.ts'
import * as t from '#db/schema/index.ts'
import { around } from '../around.server.ts'
import { cardOf } from '../cards.server.ts'
import type { EntryDocument } from '../document.ts'
import { entryPageOf } from '../entry-page.server.ts'
import { entryPath, type KindName } from '../kinds/index.ts'
import { mayReadUnpublished, mayWrite } from '../policy.ts'
import { newestRevision } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import { documentOfDraft } from './document-of-draft.server.ts'
import { draftFor } from './draft.server.ts'

/** A page as it will be. */
export interface Preview {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  /** What the page of the kind shows. */
  readonly shown: object
  /** Why a text can't be shown, in Dutch. */
  readonly refused: readonly string[]
  /** Whether the asker may go on writing. */
  readonly mayWrite: boolean
}

/**
 * The page that an entry will have: of what the asker is writing, or of the newest version for who only reads along.
 *
 * @throws NotFound when the asker may not read what is not online.
 */
export async function previewOf(ask: Ask, entryId: string): Promise<Preview> {
  const { document, mayWrite } = await documentAsWritten(ask, entryId)
  return { id: entryId, kind: document.kind, mayWrite, ...(await pageAsItWillBe(ask, document)) }
}

/**
 * What the asker is writing, or the newest version for who only reads along.
 *
 * @throws NotFound when the asker may not read what is not online.
 */
export async function documentAsWritten(
  ask: Ask,
  entryId: string,
): Promise<{ readonly document: EntryDocument; readonly mayWrite: boolean }> {
  const entry = await standingOf(ask.store.read, entryId)
  const { person } = ask.viewer
  const edits = mayWrite(person, entry)
  if (!mayReadUnpublished(person, entry) && !edits) throw new NotFound(`preview of ${entryId}`)
  const document = edits
    ? (await documentOfDraft(ask, await draftFor(ask, entryId))).document
    : (await newestRevision(ask.store.read, entryId))?.document
  if (!document) throw new NotFound(`nothing of ${entryId} was saved yet`)
  return { document, mayWrite: edits }
}

/** The page of a document that is not online, with its texts as members' texts are shown. */
export async function pageAsItWillBe(
  ask: Ask,
  document: EntryDocument,
): Promise<Pick<Preview, 'title' | 'shown' | 'refused'>> {
  const [row] = await ask.store.read.select().from(t.entries).where(eq(t.entries.id, document.id))
  if (!row) throw new NotFound(`entry ${document.id}`)
  const { title, summary = null } = document
  const problems: Pick<TextProblem, 'user'>[] = []
  const entry = await entryPageOf(ask, {
    document,
    card: { ...cardOf(row), title, summary, path: `/${entryPath(document.kind, document.slug)}` },
    archived: null,
    talk: { isOpen: false, threads: [] },
    render: async (shown) => {
      const rendered = await ask.publishing.render(shown, 'member')
      const foreign = await foreignFilesIn(ask.store.read, document.id, rendered.rows)
      problems.push(...rendered.problems, ...foreign.map((address) => ({ user: foreignFileText(address) })))
      return rendered.rows
    },
  })
  return {
    title: title || 'Zonder titel',
    shown: await around[document.kind](ask, entry),
    refused: problems.map(({ user }) => user),
  }
}
