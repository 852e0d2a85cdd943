import type { Log } from '#app/log.server.ts'
import { deliver, type SenderOptions } from './deliver.server.ts'
import { claim } from './outbox.server.ts'

/** Sends what is in the outbox. */
export interface MailSender {
  /** Looks whether there is something to send; it does so by itself after each commit of this process. */
  wake(): void
  /** Resolves when it has sent what was due. */
  idle(): Promise<void>
  /** Takes up nothing more, and resolves when what is under way has ended, or was given up after some seconds. */
  stop(): Promise<void>
}

/** How many are sent at a time. */
const lanes = 3

/** For one mail, whatever a server does to keep the line open; well under the time after which it is uncertain. */
const patienceMs = 120_000

/** For what is under way when the site ends. */
const graceMs = 5_000

/** Begins to send what is queued on a database. Several of these on one database share the work. */
export function startSender(options: SenderOptions & { readonly log: Log }): MailSender {
  const { store, transport, clock, log } = options
  const underWay = new Set<AbortController>()
  let round: Promise<void> | null = null
  let again = false
  let stopping = false

  function wake(): void {
    again = true
    if (!stopping) round ??= work()
  }

  async function work(): Promise<void> {
    while (again && !stopping) {
      again = false
      await Promise.all(Array.from({ length: lanes }, lane))
    }
    round = null
  }

  /** One after the other, until nothing is due. What can't be done now is done when somebody wakes it again. */
  async function lane(): Promise<void> {
    try {
      for (;;) {
        const row = stopping ? null : await claim(store, clock())
        if (!row) return
        await within(patienceMs, (signal) => deliver(row, options, signal)).catch((error: unknown) =>
          log.error({ mail: row.id, reason: messageOf(error) }, 'unknown whether a mail was sent'),
        )
      }
    } catch (error) {
      log.error({ reason: messageOf(error) }, 'outbox not read')
    }
  }

  async function within(ms: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const controller = new AbortController()
    const impatient = setTimeout(() => controller.abort(), ms)
    underWay.add(controller)
    await work(controller.signal).finally(() => {
      clearTimeout(impatient)
      underWay.delete(controller)
    })
  }

  const forget = store.onCommit(wake)
  return {
    wake,
    idle: async () => {
      while (round) await round
    },
    async stop() {
      stopping = true
      forget()
      const impatient = setTimeout(() => {
        for (const controller of underWay) controller.abort()
      }, graceMs)
      await round
      clearTimeout(impatient)
      transport.close()
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
