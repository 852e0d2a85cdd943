import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { mayReview, maySubmit } from '../policy.ts'
import { revisionById } from '../revisions.server.ts'
import { standingOf } from '../standing.server.ts'
import type { Standing } from '../standing.ts'
import { publishRevision } from './publish-revision.server.ts'
import { tellPublished, tellSentBack } from './tell.server.ts'

type Decision = 'published' | 'returned' | 'withdrawn'

/**
 * Puts what was sent in online, where it is found at once, and tells its authors.
 *
 * @throws NotFound when the asker may not decide about it, or when nothing waits.
 */
export async function publishSentIn(ask: Ask, entryId: string): Promise<void> {
  const entry = await waiting(ask, entryId, mayReview)
  const { submissionId, revisionId } = entry.underReview
  await publishRevision(ask, revisionId, async (tx, document) => {
    await decide(tx, ask, submissionId, 'published')
    await tellPublished(tx, ask, entry, { document, submissionId })
  })
}

/**
 * Sends what was sent in back to its authors, who hear why.
 *
 * @throws NotFound when the asker may not decide about it, or when nothing waits.
 */
export async function sendBack(ask: Ask, entryId: string, reason: string): Promise<void> {
  const entry = await waiting(ask, entryId, mayReview)
  const { submissionId, revisionId } = entry.underReview
  await ask.store.write(async (tx) => {
    await decide(tx, ask, submissionId, 'returned', reason)
    await note(tx, ask, entryId, 'sent-back')
    const document = (await revisionById(tx, revisionId))?.document
    if (document) await tellSentBack(tx, ask, entry, { document, submissionId, reason })
  })
}

/**
 * Takes back what was sent in, to go on with it.
 *
 * @throws NotFound when the asker may not write in it, or when nothing waits.
 */
export async function takeBack(ask: Ask, entryId: string): Promise<void> {
  const { submissionId } = (await waiting(ask, entryId, maySubmit)).underReview
  await ask.store.write(async (tx) => {
    await decide(tx, ask, submissionId, 'withdrawn')
    await note(tx, ask, entryId, 'took-back')
  })
}

type Waiting = Standing & { readonly underReview: NonNullable<Standing['underReview']> }

async function waiting(ask: Ask, entryId: string, may: typeof mayReview): Promise<Waiting> {
  const entry = await standingOf(ask.store.read, entryId)
  const { underReview } = entry
  if (underReview === null || !may(ask.viewer.person, entry))
    throw new NotFound(`nothing waits in ${entryId}`)
  return { ...entry, underReview }
}

/**
 * Notes what became of what was sent in.
 *
 * @throws Refused when somebody else decided in the meantime.
 */
export async function decide(
  tx: Tx,
  { viewer, now }: Ask,
  submissionId: string,
  decision: Decision,
  reason: string | null = null,
): Promise<void> {
  const [decided] = await tx.select().from(t.decisions).where(eq(t.decisions.submissionId, submissionId))
  if (decided)
    throw new Refused('submission.decided', {
      user: 'Hierover is intussen al besloten. Laad de pagina opnieuw.',
    })
  const personId = viewer.person?.id ?? ''
  await tx.insert(t.decisions).values({ submissionId, decision, personId, at: now.toISOString(), reason })
}

async function note(tx: Tx, { viewer, now }: Ask, entryId: string, verb: string): Promise<void> {
  await happened(tx, { actor: actorOf(viewer), verb, subject: { kind: 'entry', id: entryId }, now })
}
