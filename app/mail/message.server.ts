import MailComposer from 'nodemailer/lib/mail-composer'
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
}

interface Composition {
  /** Key of the row of the outbox. */
  readonly key: string
  readonly template: string
  readonly data: unknown
  readonly to: { readonly address: string; readonly name: string | null }
  readonly now: Date
}

/**
 * Makes the message of a mail, with HTML and plain text.
 *
 * @throws Error when there is no such template, or the data is not what it needs.
 */
export async function compose(mail: Composition, { siteUrl, from }: Sending): Promise<Message> {
  const { key, to, now } = mail
  const id = key.slice(key.indexOf(':') + 1).slice(0, 32)
  const { subject, html, text, headers } = render(mailText(mail.template, mail.data), {
    siteUrl,
    name: to.name,
  })
  // Objects and no strings: a comma or a bracket in an address would make two of it.
  const composer = new MailComposer({
    from,
    to: { name: '', address: to.address },
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
