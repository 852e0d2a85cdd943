import { v7 as uuid } from 'uuid'
import { events } from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'

interface Happening {
  /** `person:…`, or `system:…` for what no person did. */
  readonly actor: string
  /** What was done, in the past tense: `published`, `archived`. */
  readonly verb: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly now: Date
  /** Never personal data or secrets. */
  readonly data?: Record<string, unknown>
}

/** Notes that something happened, in the transaction in which it happens. */
export async function happened(tx: Tx, { actor, verb, subject, now, data = {} }: Happening): Promise<void> {
  await tx.insert(events).values({
    id: uuid(),
    actor,
    verb,
    subjectKind: subject.kind,
    subjectId: subject.id,
    at: now.toISOString(),
    data,
  })
}
