import type { Message } from '../message.server.ts'

/** A way for mail to leave. */
export interface Transport {
  /**
   * Hands a message over; when it resolves, it was accepted.
   *
   * @param signal gives up.
   * @throws NotAccepted when it was certainly not; after any other error nobody knows.
   */
  deliver(message: Message, signal: AbortSignal): Promise<void>
  close(): void
}

/** The message was not accepted, so it may be offered again. The message of the error holds no personal data. */
export class NotAccepted extends Error {
  override readonly name = 'NotAccepted'
  /** @param forGood the recipient was refused: offering it again does not help. */
  constructor(
    message: string,
    readonly forGood: boolean,
  ) {
    super(message)
  }
}
