import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Answer, Packed } from './answer.server.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
}

/**
 * The built files of the client by address, all in memory: they are few, and so no file that a later build
 * takes away can fail a request. What has a hash in its name never changes.
 */
export function clientFiles(folder: string, common: readonly string[]): ReadonlyMap<string, Packed> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return new Map(
    names.map((file) => {
      const full = path.join(file.parentPath, file.name)
      const address = `/${path.relative(folder, full).split(path.sep).join('/')}`
      const forever = address.startsWith('/assets/')
      const cacheControl = forever ? 'public, max-age=31536000, immutable' : 'no-cache'
      return [address, new Packed(fileAnswer(full, readFileSync(full), cacheControl), common)]
    }),
  )
}

/** Addresses of the stylesheets among built files. */
export function stylesheets(files: ReadonlyMap<string, Packed>): string[] {
  return [...files.keys()].filter((address) => /^\/assets\/.*\.css$/.test(address))
}

const image = /^\/beelden\/((?:[\w-]+\/)*[\w-]+\.(?:svg|png|jpg|webp))$/

/** The picture of content/ at this address; undefined when the address is none of a picture or there is none. */
export async function contentImage(contentDir: string, address: string): Promise<Answer | undefined> {
  const name = image.exec(address)?.[1]
  if (name === undefined) return undefined
  const file = path.join(contentDir, 'beelden', name)
  const body = await readFile(file).catch(() => undefined)
  return body && fileAnswer(file, body, 'no-cache')
}

function fileAnswer(file: string, body: Buffer, cacheControl: string): Answer {
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  return { status: 200, headers: { 'content-type': type, 'cache-control': cacheControl }, body }
}
