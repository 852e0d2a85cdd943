import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A process of the site. */
export interface Running {
  /** `http://localhost:51234` */
  readonly address: string
  readonly port: number
  readonly dataDir: string
  /** What it has written so far. */
  output(): string
  /** Asks it to end; gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Where the global setup makes the data folder that each server of a test gets a copy of. */
export const templateData = path.resolve('build/test-data')

type Environment = Readonly<Record<string, string>>

/**
 * Starts the built site on a free port with a data folder of its own, and waits until it can be visited.
 * Whoever starts it in a test file stops it.
 *
 * @param largestFileKb makes the disk full for a file that would become larger.
 * @throws Error with what it wrote, when it ends before that.
 */
export async function startServer(environment: Environment = {}, largestFileKb?: number): Promise<Running> {
  const dataDir = environment.DATA_DIR ?? copyOfTemplate()
  const { child, output } = spawnServer({ PORT: '0', ...environment, DATA_DIR: dataDir }, largestFileKb)
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const told = /Leerplein is at (\S+)\n/.exec(output())?.[1]
      if (told) resolve(told)
    })
    child.on('exit', (code) => reject(new Error(`the site ended with ${code}:\n${output()}`)))
  })
  return {
    address,
    port: Number(new URL(address).port),
    dataDir,
    output,
    stop: async (signal = 'SIGTERM') => {
      const ended = child.exitCode ?? once(child, 'exit').then(([code]) => code as number | null)
      child.kill(signal)
      const code = await ended
      if (environment.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

/** Starts a site that is expected not to come up. */
export async function failToStart(environment: Environment): Promise<{ code: number; output: string }> {
  const { child, output } = spawnServer(environment)
  const [code] = await once(child, 'close')
  return { code, output: output() }
}

function spawnServer(
  environment: Environment,
  largestFileKb?: number,
): { child: ChildProcess; output: () => string } {
  const serve = [process.execPath, 'build/node/serve.js']
  const limited = `trap '' XFSZ; ulimit -f ${largestFileKb}; exec "$@"`
  const [command = '', ...args] =
    largestFileKb === undefined ? serve : ['bash', '-c', limited, 'bash', ...serve]
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text
    })
  }
  return { child, output: () => written }
}

/** A data folder into which the content of the project has been loaded already. */
export function copyOfTemplate(): string {
  const folder = temporaryFolder()
  cpSync(templateData, folder, { recursive: true })
  return folder
}

/** An empty folder; whoever asks for it removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'leerplein-test-'))
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}
