import { connect, type Socket } from 'node:net'

/** What a request got. */
export interface Got {
  readonly status: number
  readonly bytes: number
}

/** A request as it goes over the wire, for a visitor with a browser of today and without a session. */
export function requestBytes(address: string): Buffer {
  const lines = [
    `GET ${address} HTTP/1.1`,
    'host: localhost',
    'accept: text/html',
    'accept-encoding: gzip, deflate, br',
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}

/**
 * A connection that stays open and puts one request after the other. It reads no more of an answer than its status
 * and length: Node's own client costs more than the servers that are measured, and would hide their difference.
 */
export class Connection {
  readonly #socket: Socket
  #head: Buffer = Buffer.alloc(0)
  #rest = 0
  #got: Got = { status: 0, bytes: 0 }
  #waiting: { resolve: (got: Got) => void; reject: (error: Error) => void } | undefined

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (error) => this.#fail(error))
    socket.on('close', () => this.#fail(new Error('the server closed the connection')))
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.off('error', reject)
        resolve(new Connection(socket))
      })
      socket.once('error', reject)
    })
  }

  /** @throws Error when the connection breaks, or the answer has no length. */
  ask(request: Buffer): Promise<Got> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  /** False once the server ended it, as it does after seconds without a request. */
  get isOpen(): boolean {
    return !this.#socket.destroyed && this.#socket.readyState === 'open'
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    if (this.#rest > 0) {
      this.#body(chunk.length)
      return
    }
    this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk])
    const end = this.#head.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = this.#head.toString('latin1', 0, end)
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
    if (length === undefined) {
      this.#fail(new Error('an answer without a length'))
      return
    }
    this.#got = { status: Number(head.slice(9, 12)), bytes: Number(length) }
    this.#rest = this.#got.bytes
    const body = this.#head.length - end - 4
    this.#head = Buffer.alloc(0)
    this.#body(body)
  }

  #body(length: number): void {
    this.#rest -= length
    if (this.#rest > 0) return
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.resolve(this.#got)
  }

  #fail(error: Error): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.reject(error)
  }
}
