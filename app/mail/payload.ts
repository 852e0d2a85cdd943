import { z } from 'zod'
import { linkPaths } from './linked.server.ts'

/** Who a mail goes to: somebody with an account, whose address is looked up when it is sent, or an address. */
export type Recipient = { readonly person: string } | { readonly address: string }

/** One address: neither a list of them nor anything that would end a header. */
export const addressSchema = z.string().regex(/^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u)

const recipient = z.union([z.object({ person: z.string() }), z.object({ address: addressSchema })])

/** What the outbox holds of a mail until it is sent. */
const payload = z.object({
  queuedAt: z.string(),
  template: z.string(),
  to: recipient,
  data: z.unknown(),
  /** Ids of the entries that it tells of. */
  about: z.array(z.string()).optional(),
  /** What its reader can switch off. */
  topic: z.string().optional(),
  replyTo: recipient.optional(),
  /** The link that its data gets when it is sent. */
  link: z
    .object({
      purpose: z.enum(Object.keys(linkPaths) as (keyof typeof linkPaths)[]),
      subject: z.string(),
      hours: z.number(),
    })
    .optional(),
})

export type Payload = z.infer<typeof payload>

/** What a row of the outbox says; null when that can't be read, or is no longer there. */
export function readPayload(stored: unknown): Payload | null {
  return payload.safeParse(stored).data ?? null
}

/** What stays of a mail that was sent or given up: nothing about anybody. */
export function emptied(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { queuedAt, template } = stored
  return { queuedAt, template }
}
