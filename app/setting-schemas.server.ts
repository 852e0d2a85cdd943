import path from 'node:path'
import { z } from 'zod'

/** What the values of environment variables may be, and what they become. */

export const port = z.coerce.number().int().min(0).max(65_535)

export const folder = z
  .string()
  .min(1)
  .transform((value) => path.resolve(value))

export const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => /^https?:\/\/[^/?#@]+\/?$/.test(value))
  .transform((value) => new URL(value).origin)

const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6(), z.literal('loopback')])

export const networks = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .pipe(z.array(network))

/** `smtp://` or `smtps://`. Without parameters: one of them could turn the encryption off again. */
export const mailServer = z
  .string()
  .refine((value) => URL.canParse(value))
  .transform((value) => new URL(value))
  .refine(({ protocol }) => protocol === 'smtp:' || protocol === 'smtps:')
  .refine(({ hostname, pathname, search, hash }) => hostname && pathname.length <= 1 && !search && !hash)
  .refine(({ username, password }) => isEncoded(username) && isEncoded(password))
  .transform(({ href }) => href)

/** `http://` or `https://`, with a path where the server stands behind one. */
export const searchServer = z
  .url({ protocol: /^https?$/ })
  .refine((value) => /^https?:\/\/[^?#@]+$/.test(value))
  .transform((value) => new URL(value).href.replace(/\/$/, ''))

/** `Leerplein <noreply@leerplein.example>`, or the address alone. */
export const mailbox = z
  .string()
  .regex(/^[^<>"\r\n]*<[^<>]+>$|^[^<>]+$/)
  .transform((value) => {
    const [, name, address] = /^(.*?)\s*<(.+)>$/.exec(value) ?? [null, '', value]
    return { name, address }
  })
  .pipe(z.object({ name: z.string(), address: z.email() }))

function isEncoded(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}
