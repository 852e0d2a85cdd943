import type { Forms } from './forms.ts'
import { htmlPage, htmlParts } from './html.ts'
import { plainLine } from './plain.ts'
import type { Block, MailText } from './template.ts'

/** A mail as it is sent, but for who it goes to. */
export interface Rendered {
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

interface Circumstances {
  /** `https://leerplein.example`; paths become addresses below it. */
  readonly siteUrl: string
  /** How the reader is called; null when that is not known. */
  readonly name: string | null
  /** Path that takes the reader off the list by one POST (RFC 8058); for mail that is sent again and again. */
  readonly unsubscribe?: string
}

const plainParts: Forms = {
  paragraph: (text) => text,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  links: (items) => items.map(({ text, address }) => `- ${text}:\n  ${address}`).join('\n'),
  button: (label, address) => `${label}:\n${address}`,
  footer: (text, link) => `-- \n${text}${link ? `\n${link.label}: ${link.address}` : ''}`,
}

/** Makes both forms of a mail, and the headers that go with it. */
export function render(mail: MailText, circumstances: Circumstances): Rendered {
  const { siteUrl, name } = circumstances
  const greeting = name ? `Hallo ${plainLine(name)},` : 'Hallo,'
  const blocks: Block[] = [{ paragraph: greeting }, ...mail.blocks]
  const unsubscribe = circumstances.unsubscribe === undefined ? null : siteUrl + circumstances.unsubscribe
  const because = `Je krijgt deze mail omdat ${mail.because}`
  const parts = (forms: Forms) => [
    ...blocks.map((block) => part(block, forms, siteUrl)),
    forms.footer(because, unsubscribe ? { label: 'Meld je af voor deze mail', address: unsubscribe } : null),
  ]
  const subject = plainLine(mail.subject)
  return {
    subject,
    html: htmlPage(subject, parts(htmlParts).join('\n')),
    text: `${parts(plainParts).join('\n\n')}\n`,
    headers: {
      // Nobody's absence is told to a machine.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'nl',
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

function part(block: Block, forms: Forms, siteUrl: string): string {
  if ('paragraph' in block) return forms.paragraph(block.paragraph)
  if ('list' in block) return forms.list(block.list)
  if ('links' in block)
    return forms.links(block.links.map(({ text, path }) => ({ text, address: siteUrl + path })))
  return forms.button(block.button.label, siteUrl + block.button.path)
}
