import { asc } from 'drizzle-orm'
import { onTestFinished } from 'vitest'
import { openLog } from '#app/log.server.ts'
import { type Mail, queueMail } from '#app/mail/queue.server.ts'
import { type MailSender, startSender } from '#app/mail/sender.server.ts'
import { smtpTransport } from '#app/mail/transports/smtp.server.ts'
import type { Transport } from '#app/mail/transports/transport.ts'
import type { Store } from '#db/client.ts'
import { outbox, people } from '#db/schema/index.ts'
import { type Smtp, startSmtp } from '../support/smtp.ts'
import { emptyStore } from '../support/template-database.ts'

/** A sender with a database and a clock that the test sets. */
export interface PostOffice {
  readonly store: Store
  readonly sender: MailSender
  readonly clock: { now: Date }
  /** Queues the mail about a changed password, or what is asked for. */
  queue(mail?: Partial<Mail>): Promise<void>
  /** Lets time pass, sends what is due, and resolves when that is done. */
  after(ms: number): Promise<void>
  rows(): Promise<(typeof outbox.$inferSelect)[]>
}

export const minute = 60_000
export const hour = 60 * minute

export const sending = {
  siteUrl: 'https://leerplein.example',
  from: { name: 'Leerplein', address: 'noreply@leerplein.example' },
  secret: Buffer.alloc(32, 7),
}

/** A post office on a new database, or on that of another. */
export async function postOffice(
  transport: Transport,
  store?: Store,
  clock = { now: new Date('2026-11-22T10:00:00Z') },
): Promise<PostOffice> {
  const own = store ?? (await emptyStore())
  const sender = startSender({
    store: own,
    transport,
    sending,
    clock: () => clock.now,
    log: openLog('silent'),
  })
  onTestFinished(async () => {
    await sender.stop()
    if (!store) own.close()
  })
  return {
    store: own,
    sender,
    clock,
    queue: (mail = {}) =>
      own.write((tx) => queueMail(tx, { ...passwordChanged, now: clock.now, ...mail } as Mail)),
    async after(ms) {
      clock.now = new Date(clock.now.getTime() + ms)
      sender.wake()
      await sender.idle()
    },
    rows: () => own.read.select().from(outbox).orderBy(asc(outbox.id)),
  }
}

const passwordChanged = {
  cause: 'password:anna:1',
  to: { address: 'anna@leerplein.example' },
  template: 'password-changed' as const,
  data: { path: '/wachtwoord' },
}

/** A mail server and a post office that hands its mail to it. */
export async function withSmtp(): Promise<PostOffice & { smtp: Smtp }> {
  const smtp = await startSmtp()
  onTestFinished(() => smtp.stop())
  return { ...(await postOffice(smtpTransport(smtp.url))), smtp }
}

/** Somebody with an account. */
export async function addPerson(
  store: Store,
  values: Partial<typeof people.$inferInsert> = {},
): Promise<void> {
  const anna = { id: 'anna', name: 'Anna', address: 'anna@leerplein.example', createdAt: '2026-11-01' }
  await store.write(async (tx) => {
    await tx.insert(people).values({ ...anna, ...values })
  })
}
