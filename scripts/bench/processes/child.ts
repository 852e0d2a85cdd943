import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Usage } from './messages.ts'

/** A process of the bench. */
export interface Child<Ready> {
  /** What it said when it was ready. */
  readonly ready: Ready
  usage(): Promise<Usage>
  /** Asks it something, which it answers before it is asked again. */
  ask<T>(asked: object): Promise<T>
  end(): Promise<void>
}

/**
 * Starts one of the bundles `bench-…` and waits until it is ready. What it writes to standard output is not kept:
 * the site logs as it always does.
 *
 * @param start what it is sent first.
 * @throws Error when it ends before it is ready.
 */
export async function startChild<Ready>(
  file: string,
  environment: Readonly<Record<string, string>>,
  start?: object,
): Promise<Child<Ready>> {
  const child = fork(file, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  if (start !== undefined) child.send(start)
  const ready = await answerOf<Ready>(child)
  return {
    ready,
    async usage() {
      child.send('usage')
      return await answerOf<Usage>(child)
    },
    async ask<T>(asked: object) {
      child.send(asked)
      return await answerOf<T>(child)
    },
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const waiting = new AbortController()
  const { signal } = waiting
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`a process of the bench ended with ${code}`)
  })
  const said = once(child, 'message', { signal }).then(([message]) => message as T)
  try {
    return await Promise.race([said, ended])
  } finally {
    waiting.abort()
    await Promise.allSettled([said, ended])
  }
}
