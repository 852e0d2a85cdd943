import { z } from 'zod'
import { plainLine, plainText } from './plain.ts'

/** A part of the text of a mail. */
export type Block =
  | { readonly paragraph: string }
  | { readonly list: readonly string[] }
  | { readonly links: readonly { readonly text: string; readonly path: string }[] }
  | { readonly button: { readonly label: string; readonly path: string } }

/** What a mail says, in Dutch. HTML and plain text are both made from it. */
export interface MailText {
  readonly subject: string
  readonly blocks: readonly Block[]
  /** Ends the sentence "Je krijgt deze mail omdat …", with its full stop. */
  readonly because: string
}

/** A kind of mail: what has to be known to write it, and what it says then. */
export interface Template<Data extends z.ZodType = z.ZodType> {
  readonly data: Data
  text(data: z.output<Data>): MailText
  /** What is left of it for who may not read some entries; null, as without this, when nothing is. */
  without?(data: z.output<Data>, hidden: ReadonlySet<string>): z.output<Data> | null
}

/** Defines a kind of mail. Data is declared with the fields below, which take the sting out of it. */
export const template = <Data extends z.ZodType>(definition: Template<Data>) => definition

/** A name or a title, also one that somebody typed. */
export const line = z.string().transform(plainLine)

/** What somebody wrote, of one or more lines. */
export const prose = z.string().transform(plainText)

/** A path of the site, with the token of a link where there is one, or a place on the page: `/uitnodiging/…`. */
export const path = z.string().regex(/^\/(?![/\\])[\w\-.~/?=&%]*(?:#[\w-]+)?$/)

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime()
