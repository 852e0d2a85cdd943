import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import type { KindName } from '../kinds/index.ts'
import { remarksOn } from '../reviewing/remarks.server.ts'
import type { Returned } from './write-view.ts'

/** What was sent in last, and what became of it. */
export interface LastSubmission {
  readonly at: string
  /** Null while it waits. */
  readonly decision: 'published' | 'returned' | 'withdrawn' | null
  readonly decidedAt: string | null
  /** Why it came back, with the remarks; null when it did not. */
  readonly returned: Returned | null
}

/** The last submission of an entry; undefined when nothing was ever sent in. */
export async function lastSubmission(
  read: Db,
  kind: KindName,
  entryId: string,
): Promise<LastSubmission | undefined> {
  const [row] = await read
    .select({ submission: t.submissions, decision: t.decisions, by: t.people.name })
    .from(t.submissions)
    .leftJoin(t.decisions, eq(t.decisions.submissionId, t.submissions.id))
    .leftJoin(t.people, eq(t.people.id, t.decisions.personId))
    .where(eq(t.submissions.entryId, entryId))
    .orderBy(desc(t.submissions.at), desc(t.submissions.id))
    .limit(1)
  if (!row) return undefined
  const { submission, decision, by } = row
  return {
    at: submission.at,
    decision: decision?.decision ?? null,
    decidedAt: decision?.at ?? null,
    returned:
      decision?.decision === 'returned'
        ? {
            by: by ?? '',
            reason: decision.reason ?? '',
            remarks: await remarksOn(read, kind, submission.id),
          }
        : null,
  }
}
