import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * The temporary folders of a run lie in one that goes with the run: tests clean up after themselves, but one that
 * was ended because it took too long cannot.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'leerplein-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
