/** A message in parts that can be read. It reads what this site writes, not any mail there is. */
export interface ReadMessage {
  /** A header by its name in lower case, decoded; empty when it is not there. */
  header(name: string): string
  readonly text: string
  readonly html: string
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  /** Bytes as characters of latin1. */
  readonly body: string
}

/** Reads a message of one text, or of several forms of one text. */
export function readMessage(raw: Buffer): ReadMessage {
  const whole = split(raw.toString('latin1'))
  const boundary = /boundary="?([^";]+)"?/i.exec(whole.headers.get('content-type') ?? '')?.[1]
  const parts = boundary ? partsBetween(whole.body, boundary) : [whole]
  const content = (type: string) => {
    const part = parts.find(({ headers }) => (headers.get('content-type') ?? 'text/plain').startsWith(type))
    return part ? decoded(part) : ''
  }
  return {
    header: (name) => decodedWords(whole.headers.get(name) ?? ''),
    text: content('text/plain'),
    html: content('text/html'),
  }
}

function split(text: string): Part {
  const end = text.indexOf('\r\n\r\n')
  const lines = text
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
  })
  return { headers: new Map(headers), body: text.slice(end + 4) }
}

function partsBetween(body: string, boundary: string): Part[] {
  return `\r\n${body}`
    .split(`\r\n--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, '')))
}

function decoded({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
  return bytes.toString('utf8').replaceAll('\r\n', '\n')
}

function unquoted(text: string): string {
  return text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Words such as `=?UTF-8?Q?caf=C3=A9?=` (RFC 2047); white space between two of them does not count. */
function decodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind, word]) =>
          wordBytes(kind ?? '', word ?? ''),
        ),
      ).toString('utf8'),
    )
}

function wordBytes(kind: string, word: string): Buffer {
  return kind.toLowerCase() === 'b'
    ? Buffer.from(word, 'base64')
    : Buffer.from(unquoted(word.replaceAll('_', ' ')), 'latin1')
}
