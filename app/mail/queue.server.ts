import { createHash } from 'node:crypto'
import type { Unsubscribable } from '#app/models/notices/topics.ts'
import { outbox } from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { addressSchema, type Payload, type Recipient } from './payload.ts'
import { type Filled, mailText } from './templates/index.ts'

export type { Filled } from './templates/index.ts'

/** Topic of the rows of the outbox that are mail. */
export const mailTopic = 'mail'

/** A mail to be sent. Somebody with an account is named by id, never by address. */
export type Mail = Filled & {
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
 * recipient, so a second one is ignored.
 *
 * @throws Error when the data is not what the template needs, or the recipient is no address.
 */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  const { cause, template, data, now, notBefore = now } = mail
  mailText(template, data) // who asks for what can't be made hears of it, not who sends it
  const to = oneRecipient(mail.to)
  const payload: Payload = {
    queuedAt: now.toISOString(),
    template,
    to,
    data,
    ...(mail.about && { about: [...mail.about] }),
    ...(mail.topic && { topic: mail.topic }),
    ...(mail.replyTo && { replyTo: oneRecipient(mail.replyTo) }),
  }
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

function oneRecipient(recipient: Recipient): Recipient {
  if ('person' in recipient) return { person: recipient.person }
  return { address: addressSchema.parse(recipient.address.trim()) }
}

/** A hash, so that no address can be read from what stays behind. */
function keyOf(cause: string, to: Recipient): string {
  const who = 'person' in to ? `person ${to.person}` : `address ${to.address.toLowerCase()}`
  return `${mailTopic}:${createHash('sha256').update(`${cause}\n${who}`).digest('hex')}`
}
