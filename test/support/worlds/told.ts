import { eq } from 'drizzle-orm'
import { linkToSend, type MailLink } from '#app/mail/linked.server.ts'
import { mailTopic } from '#app/mail/queue.server.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'

/** A mail that waits to be sent. */
export interface QueuedMail {
  readonly template: string
  readonly to: { readonly person?: string; readonly address?: string }
  readonly data: Readonly<Record<string, string>>
  readonly link?: MailLink
  readonly queuedAt: string
}

/** The mail that waits to be sent, in the order in which it was asked for. */
export async function queuedMail(store: Store): Promise<QueuedMail[]> {
  const rows = await store.read
    .select()
    .from(t.outbox)
    .where(eq(t.outbox.topic, mailTopic))
    .orderBy(t.outbox.id)
  return rows.map(({ payload }) => payload as unknown as QueuedMail)
}

/** The token of the link that a mail gets, as if it were sent at once; empty when it has none. */
export async function tokenOf(store: Store, mail: QueuedMail | undefined): Promise<string> {
  if (!mail?.link) return ''
  const { path } = await linkToSend(store, mail.link, new Date(mail.queuedAt))
  return path.split('/').at(-1) ?? ''
}

/** What the audit log has, in order: `person:… changed-name person …`. */
export async function loggedEvents(store: Store): Promise<string[]> {
  const rows = await store.read.select().from(t.events).orderBy(t.events.id)
  return rows.map(({ actor, verb, subjectKind, subjectId }) => `${actor} ${verb} ${subjectKind} ${subjectId}`)
}
