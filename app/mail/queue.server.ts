import { createHash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { voidLinks } from '#app/auth/links.server.ts'
import type { Unsubscribable } from '#app/models/notices/topics.ts'
import { outbox } from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { linkToCome, type MailLink } from './linked.server.ts'
import { addressSchema, emptied, type Payload, type Recipient } from './payload.ts'
import { type Filled, type FilledButLink, mailText } from './templates/index.ts'

export type { Filled } from './templates/index.ts'

/** Topic of the rows of the outbox that are mail. */
export const mailTopic = 'mail'

/** What a mail says: with all that it needs, or with a link to be made when it is sent. */
export type Words = (Filled & { readonly link?: undefined }) | (FilledButLink & { readonly link: MailLink })

/** A mail to be sent. Somebody with an account is named by id, never by address. */
export type Mail = Words & {
  /** What it is sent for, without personal data: `invitation:<id>:<number>`. */
  readonly cause: string
  readonly to: Recipient
  readonly now: Date
  /** Entries that it tells of: who may not read them when it is sent does not get it. */
  readonly about?: readonly string[]
  /** What its reader can switch off; then it has a link for that, and is not sent to who did so meanwhile. */
  readonly topic?: Unsubscribable
  /** Who gets an answer to it. Who reads the mail sees the address. */
  readonly replyTo?: Recipient
  /** Not to be sent earlier. */
  readonly notBefore?: Date
}

/**
 * Sees to it that a mail is sent when the transaction of its cause is committed: at most once for a cause and a
 * recipient, so a second one is ignored. A link that it brings makes older ones for the same void.
 *
 * @throws Error when the data is not what the template needs, or the recipient is no address.
 */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  const { cause, template, data, link, now, notBefore = now } = mail
  mailText(template, link ? { ...data, ...linkToCome(link, now) } : data) // who asks for what can't be made hears of it, not who sends it
  const to = oneRecipient(mail.to)
  const payload: Payload = {
    queuedAt: now.toISOString(),
    template,
    to,
    data,
    ...(mail.about && { about: [...mail.about] }),
    ...(mail.topic && { topic: mail.topic }),
    ...(link && { link }),
    ...(mail.replyTo && { replyTo: oneRecipient(mail.replyTo) }),
  }
  if (link) await withdrawLink(tx, link, now)
  await tx
    .insert(outbox)
    .values({
      topic: mailTopic,
      key: keyOf(cause, to),
      subject: cause,
      payload,
      notBefore: notBefore.toISOString(),
    })
    .onConflictDoNothing({ target: outbox.key })
}

/** Takes back a link that was mailed, and the mail that waits to bring one: whoever asks again gets one mail. */
export async function withdrawLink(
  tx: Tx,
  { purpose, subject }: Pick<MailLink, 'purpose' | 'subject'>,
  now: Date,
): Promise<void> {
  await voidLinks(tx, purpose, subject)
  const waiting = await tx
    .select({ id: outbox.id, payload: outbox.payload })
    .from(outbox)
    .where(
      and(
        eq(outbox.topic, mailTopic),
        isNull(outbox.doneAt),
        isNull(outbox.takenAt),
        eq(sql`${outbox.payload} ->> '$.link.purpose'`, purpose),
        eq(sql`${outbox.payload} ->> '$.link.subject'`, subject),
      ),
    )
  for (const { id, payload } of waiting)
    await tx
      .update(outbox)
      .set({ doneAt: now.toISOString(), payload: emptied(payload) })
      .where(eq(outbox.id, id))
}

function oneRecipient(recipient: Recipient): Recipient {
  if ('person' in recipient) return { person: recipient.person }
  return { address: addressSchema.parse(recipient.address.trim()) }
}

/** A hash, so that no address can be read from what stays behind. */
function keyOf(cause: string, to: Recipient): string {
  const who = 'person' in to ? `person ${to.person}` : `address ${to.address.toLowerCase()}`
  return `${mailTopic}:${createHash('sha256').update(`${cause}\n${who}`).digest('hex')}`
}
