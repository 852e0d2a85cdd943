import MailComposer from 'nodemailer/lib/mail-composer'
import { type Unsubscribing, unsubscribeToken } from '#app/auth/unsubscribing.server.ts'
import { plainLine } from './plain.ts'
import { render } from './render.ts'
import { mailText } from './templates/index.ts'

/** A mail as it goes over the wire. */
export interface Message {
  /** The same at every attempt: who gets a mail twice after all can tell. */
  readonly id: string
  readonly at: Date
  readonly from: string
  readonly to: string
  readonly raw: Buffer
}

/** Where and as whom the site sends. */
export interface Sending {
  readonly siteUrl: string
  readonly from: { readonly name: string; readonly address: string }
  /** Signs the links that switch mail off. */
  readonly secret: Buffer
}

interface Composition {
  /** Key of the row of the outbox. */
  readonly key: string
  readonly template: string
  readonly data: unknown
  readonly to: Addressee
  /** Who gets an answer. */
  readonly replyTo?: Addressee | null
  /** What the link below it switches off; null for mail without one. */
  readonly unsubscribing?: Unsubscribing | null
  readonly now: Date
}

/** Somebody that mail goes to. */
export interface Addressee {
  readonly address: string
  readonly name: string | null
}

/**
 * Makes the message of a mail, with HTML and plain text.
 *
 * @throws Error when there is no such template, or the data is not what it needs.
 */
export async function compose(mail: Composition, { siteUrl, from, secret }: Sending): Promise<Message> {
  const { key, to, replyTo, unsubscribing, now } = mail
  const id = key.slice(key.indexOf(':') + 1).slice(0, 32)
  const { subject, html, text, headers } = render(mailText(mail.template, mail.data), {
    siteUrl,
    name: to.name,
    unsubscribe: unsubscribing ? unsubscribePath(secret, unsubscribing) : undefined,
  })
  // Objects and no strings: a comma or a bracket in an address would make two of it.
  const composer = new MailComposer({
    from,
    to: { name: '', address: to.address },
    replyTo: replyTo ? { name: plainLine(replyTo.name ?? ''), address: replyTo.address } : undefined,
    subject,
    html,
    text,
    headers,
    date: now,
    messageId: `<${id}@${from.address.slice(from.address.indexOf('@') + 1)}>`,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return { id, at: now, from: from.address, to: to.address, raw: await composer.compile().build() }
}

function unsubscribePath(secret: Buffer, about: Unsubscribing): string {
  return `/afmelden/${about.personId}/${about.what}/${unsubscribeToken(secret, about)}`
}
