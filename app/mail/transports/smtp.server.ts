import { isIPv6 } from 'node:net'
import type { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { asNotAccepted } from './smtp-refusal.ts'
import type { Transport } from './transport.ts'

const patienceMs = 20_000

/** Hands mail to a mail server. */
export function smtpTransport(url: string): Transport {
  const pool = createTransport({ ...serverOf(url), ...manners })
  // The body of a message is read once the server asks for it. Before that nothing can have been accepted.
  const bodies = new Map<string, Readable>()
  pool.use('stream', ({ message, data }, done) => {
    const make = message.createReadStream.bind(message)
    message.createReadStream = (options) => {
      const body = make(options)
      bodies.set(String(data.messageId), body)
      return body
    }
    done()
  })
  return {
    async deliver({ id, from, to, raw }, signal) {
      try {
        await pool.sendMail({ envelope: { from, to }, raw, messageId: id, signal })
      } catch (error) {
        throw asNotAccepted(error, bodies.get(id)?.readableDidRead === true)
      } finally {
        bodies.delete(id)
      }
    },
    close: () => pool.close({ force: true }),
  }
}

const manners = {
  pool: true as const,
  maxConnections: 3,
  // Not the pool but the outbox offers a message again: it knows whether that is safe, and when.
  maxRequeues: 0,
  // Sooner than a server hangs up, so that no message is handed to a line that is already dead.
  idleTimeout: patienceMs,
  dnsTimeout: patienceMs,
  connectionTimeout: patienceMs,
  greetingTimeout: patienceMs,
  socketTimeout: patienceMs,
  disableFileAccess: true,
  disableUrlAccess: true,
}

/** Where to connect to, out of an address that the settings have checked. */
function serverOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const secure = protocol === 'smtps:'
  const auth = username
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : undefined
  return {
    host,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    // Who sits between could say that there is no encryption, and be given the password.
    requireTLS: auth !== undefined && !isThisMachine(host),
    auth,
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || (isIPv6(host) && host === '::1')
}
