import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Name of the log of erasures within the data folder: a line of JSON for each. Keep it beside the backups. */
export const erasuresName = 'erasures.jsonl'

const line = z.object({ person: z.uuid(), at: z.iso.datetime() })

/** An erasure, by the id of the person. */
export type Erasure = z.infer<typeof line>

/** Writes an erasure into the log of a data folder, and waits until it is on the disk. */
export function rememberErasure(dataDir: string, person: string, at: string): void {
  appendFileSync(path.join(dataDir, erasuresName), `${JSON.stringify({ person, at })}\n`, {
    mode: 0o600,
    flush: true,
  } as never)
}

/**
 * The erasures in a log; none when there is no such file.
 *
 * @throws ZodError or SyntaxError when it is no log of erasures.
 */
export function readErasures(file: string): Erasure[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one) => line.parse(JSON.parse(one)))
}
