import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The secret of this site, which signs what must come back unchanged. The first start makes it, for the owner
 * of the process alone to read.
 */
export function readSecret(dataDir: string): Buffer {
  const file = path.join(dataDir, 'secret.key')
  try {
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    // Another start, or another process at the same time, made it: that one counts.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file)
}
