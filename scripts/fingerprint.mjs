import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Files under these names, in a fixed order; what does not exist is passed over. */
function filesUnder(names) {
  return names
    .filter((name) => existsSync(name))
    .flatMap((name) => {
      if (statSync(name).isFile()) return [name]
      return readdirSync(name, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => path.join(file.parentPath, file.name))
    })
    .sort()
}

/** A hash over the content of files and folders, and the version of Node that builds them. */
export function fingerprint(names) {
  const hash = createHash('sha256').update(process.version.split('.')[0])
  for (const file of filesUnder(names)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/**
 * Does the work when the sources are others than those recorded, or when what it makes is not there.
 *
 * @param {{ name: string, sources: string[], makes: string[] }} build
 * @returns {Promise<boolean>} whether there was work.
 */
export async function whenChanged({ name, sources, makes }, work) {
  const record = `build/.${name}`
  const current = fingerprint(sources)
  const known = existsSync(record) ? readFileSync(record, 'utf8') : ''
  if (known === current && makes.every((file) => existsSync(file))) return false
  await work()
  mkdirSync('build', { recursive: true })
  writeFileSync(record, current)
  return true
}
