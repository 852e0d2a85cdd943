import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { type ReadMessage, readMessage } from '#app/mail/read-message.ts'

/** A mail that arrived, in parts that can be read. */
export interface ParsedMail extends ReadMessage {
  /** Addresses of the envelope. */
  readonly from: string
  readonly to: readonly string[]
  /** As it came over the wire. */
  readonly raw: string
}

interface Refusal {
  /** 4xx for now, 5xx for good. */
  readonly code: number
  /** How often; forever when left out. */
  readonly times?: number
  /** What is refused. */
  readonly at?: 'recipient' | 'message'
}

/** A mail server of a test. */
export interface Smtp {
  readonly url: string
  readonly port: number
  /** What it accepted, in the order in which it came. */
  readonly received: readonly ParsedMail[]
  /** The first mail that nobody asked for yet, when it is there. */
  next(): Promise<ParsedMail>
  refuse(refusal: Refusal): void
  /** Takes the next message, and then breaks off the line without an answer. */
  hangUp(): void
  /** Ends it at once, with all its lines. Who starts it stops it. */
  stop(): Promise<void>
}

interface SmtpOptions {
  /** A free one when left out; to come back where it was. */
  readonly port?: number
  /** What it wants to see before it takes anything. */
  readonly password?: string
}

/** Starts a real mail server on this machine. */
export async function startSmtp({ port = 0, password }: SmtpOptions = {}): Promise<Smtp> {
  const received: ParsedMail[] = []
  const refusals: { code: number; times: number; at: Refusal['at'] }[] = []
  const sockets = new Set<Socket>()
  const arrivals = new EventTarget()
  let hangsUp = false
  let given = 0

  const refusalAt = (at: Refusal['at']) => {
    const refusal = refusals.find((one) => one.at === at && one.times > 0)
    if (!refusal) return null
    refusal.times -= 1
    const words = `${String(refusal.code)[0]}.1.1 refused <somebody@leerplein.example>` // servers name the recipient
    return Object.assign(new Error(words), { responseCode: refusal.code })
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    authOptional: password === undefined,
    onAuth: (auth, _, done) =>
      auth.password === password ? done(null, { user: auth.username }) : done(new Error('wrong password')),
    onRcptTo: (_address, _session, done) => done(refusalAt('recipient')),
    async onData(stream, session, done) {
      const raw = await buffer(stream)
      if (hangsUp) {
        hangsUp = false
        for (const socket of sockets) socket.destroy()
        return
      }
      const refusal = refusalAt('message')
      if (refusal) return done(refusal)
      const { mailFrom, rcptTo } = session.envelope
      const from = mailFrom ? mailFrom.address : ''
      const to = rcptTo.map(({ address }) => address)
      received.push({ ...readMessage(raw), from, to, raw: raw.toString('utf8') })
      arrivals.dispatchEvent(new Event('mail'))
      done()
    },
  })
  server.on('error', () => {}) // a line that breaks off; the test sees it at the other end
  server.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const taken = (server.server.address() as AddressInfo).port
  return {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    received,
    async next() {
      const index = given
      given += 1
      while (received.length <= index) await once(arrivals, 'mail')
      return received[index] as ParsedMail
    },
    refuse: ({ code, times = Number.POSITIVE_INFINITY, at = 'recipient' }) => {
      refusals.push({ code, times, at })
    },
    hangUp: () => {
      hangsUp = true
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        for (const socket of sockets) socket.destroy()
      }),
  }
}
