import { execFile } from 'node:child_process'
import type { Log } from '#app/log.server.ts'
import type { Unfit } from '#app/models/files/unfit.ts'

const limitMs = 60_000

/**
 * Has a program look at a file: it gets the path as its last argument. It ends with 0 when nothing is the matter, with 1
 * when it refuses the file; when it can't look, the file is not kept either.
 *
 * @param command the program with its arguments, spaces between them; empty for none.
 */
export async function scan(command: string, file: string, log: Log): Promise<Unfit | undefined> {
  const [program, ...args] = command.split(/\s+/).filter((part) => part !== '')
  if (program === undefined) return undefined
  const ended = await new Promise<(Error & { code?: unknown }) | null>((resolve) => {
    execFile(program, [...args, file], { timeout: limitMs, killSignal: 'SIGKILL' }, (error) => resolve(error))
  })
  if (ended === null) return undefined
  if (ended.code === 1) return 'scanned'
  log.error({ program, code: ended.code ?? 'too slow' }, 'a file could not be scanned')
  return 'not-scanned'
}
