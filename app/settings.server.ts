import { z } from 'zod'
import {
  folder,
  mailbox,
  mailServer,
  networks,
  origin,
  port,
  searchServer,
} from './setting-schemas.server.ts'

/** One setting: an environment variable, what it may be, and a line for the README. */
interface Setting<T> {
  readonly schema: z.ZodType<T>
  /** What to write when a wrong value stopped the start: "must be …". */
  readonly expected: string
  /** What it is when the variable is absent or empty. */
  readonly fallback: string
  readonly meaning: string
  /** Its value is never shown, not even a wrong one. */
  readonly secret?: true
}

const setting = <T>(definition: Setting<T>) => definition

const definitions = {
  PORT: setting({
    schema: port,
    expected: 'a port number from 0 to 65535; 0 takes a free one',
    fallback: '3000',
    meaning: 'Port to listen on.',
  }),
  HOST: setting({
    schema: z.union([z.ipv4(), z.ipv6(), z.hostname()]),
    expected: 'an address or host name of this machine, such as 127.0.0.1 or 0.0.0.0',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on; `0.0.0.0` for every network of the machine.',
  }),
  SITE_URL: setting({
    schema: z.union([z.literal(''), origin]),
    expected: 'an address without a path, such as https://leerplein.example',
    fallback: '',
    meaning:
      'Public address of the site, for links in feeds and metadata; `http://localhost:PORT` when empty.',
  }),
  DATA_DIR: setting({
    schema: folder,
    expected: 'a folder',
    fallback: 'data',
    meaning: 'Folder of the database, generated secrets and the index snapshot.',
  }),
  CONTENT_DIR: setting({
    schema: folder,
    expected: 'a folder',
    fallback: 'content',
    meaning: 'Folder of the MDX files that are loaded at the start.',
  }),
  TRUSTED_PROXIES: setting({
    schema: networks,
    expected: 'addresses or networks with commas between them, such as 10.0.0.1,192.168.0.0/16 or loopback',
    fallback: '',
    meaning: 'Proxies whose `X-Forwarded-Host` is believed; nobody when empty.',
  }),
  SMTP_URL: setting({
    schema: z.union([z.literal(''), mailServer]),
    expected:
      'an address such as smtps://name:password@mail.leerplein.example:465, special characters as %XX',
    fallback: '',
    meaning:
      'Mail server that takes what is sent; mail becomes files in `DATA_DIR/mail` when empty. A password goes over an encrypted connection only, unless the server is on this machine.',
    secret: true,
  }),
  MAIL_FROM: setting({
    schema: mailbox,
    expected: 'a name and an address, such as Leerplein <noreply@leerplein.example>',
    fallback: 'Leerplein <noreply@leerplein.example>',
    meaning: 'Sender of the mail.',
  }),
  SCAN_COMMAND: setting({
    schema: z.string().max(500),
    expected: 'a program with its arguments, such as clamdscan --no-summary --fdpass',
    fallback: '',
    meaning:
      'Program that looks at each file that is put in: it gets the path as its last argument, ends with 0 when nothing is the matter and with 1 to refuse it. Without it files are not scanned for viruses.',
  }),
  MEILI_URL: setting({
    schema: z.union([z.literal(''), searchServer]),
    expected: 'an address without name, password or parameters, such as http://127.0.0.1:7700',
    fallback: '',
    meaning: 'Meilisearch that answers what is searched; the site searches by itself when empty.',
  }),
  MEILI_KEY: setting({
    schema: z.string(),
    expected: 'a key',
    fallback: '',
    meaning:
      'Key of that server for its index and, unless `MEILI_SEARCH_KEY` is set, for making the key to search with.',
    secret: true,
  }),
  MEILI_SEARCH_KEY: setting({
    schema: z.string(),
    expected: 'a key',
    fallback: '',
    meaning: 'Key of that server that may only search; made by the site with `MEILI_KEY` when empty.',
    secret: true,
  }),
  LOG_LEVEL: setting({
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    expected: 'one of fatal, error, warn, info, debug, silent',
    fallback: 'info',
    meaning: 'How much the log says; `warn` leaves out the line for each request.',
  }),
}

type Definitions = typeof definitions
type Values = { readonly [Name in keyof Definitions]: z.output<Definitions[Name]['schema']> }

/** What the environment decides about this process. */
export interface Settings extends Values {
  /** Never empty: the public address, or that of this machine. With port 0 it is right from `atPort` on. */
  readonly SITE_URL: string
}

/** The environment holds values that can't be used; the message names each with what was expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * Reads the settings out of environment variables.
 *
 * @throws SettingsError that names every wrong variable.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = []
  const read = Object.entries(definitions).map(([name, definition]: [string, Setting<unknown>]) => {
    const { schema, expected, fallback, secret } = definition
    const given = environment[name]?.trim() || fallback
    const result = schema.safeParse(given)
    if (!result.success) {
      const found = secret ? 'holds a value that is not shown here' : `is "${given}"`
      problems.push(`${name} ${found}, but must be ${expected}`)
    }
    return [name, result.data]
  })
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  const values = Object.fromEntries(read) as Values
  return { ...values, SITE_URL: values.SITE_URL || onThisMachine(values.PORT) }
}

/** The settings of a site that listens: the port that was taken when any free one would do, also in its address. */
export function atPort(settings: Settings, port: number): Settings {
  const isFollowing = settings.SITE_URL === onThisMachine(settings.PORT)
  return { ...settings, PORT: port, ...(isFollowing ? { SITE_URL: onThisMachine(port) } : {}) }
}

function onThisMachine(port: number): string {
  return `http://localhost:${port}`
}

/** Every setting with its default and meaning, as the table of the README. */
export function settingsTable(): string {
  const rows = Object.entries(definitions).map(
    ([name, { fallback, meaning }]) =>
      `| \`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${meaning} |`,
  )
  return ['| setting | default | what it is |', '|---|---|---|', ...rows].join('\n')
}
