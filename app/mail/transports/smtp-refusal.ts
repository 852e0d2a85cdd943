import { NotAccepted } from './transport.ts'

/** What the library tells of a failure; all of it may be missing. */
interface Failure {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly command?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
}

/**
 * Says what it means for a message that it could not be handed over.
 *
 * @param begun whether the server had asked for the message itself. From then on only its own answer tells.
 * @returns NotAccepted when the server certainly has not taken it, else the failure without personal data.
 */
export function asNotAccepted(error: unknown, begun: boolean): Error {
  const failure: Failure = typeof error === 'object' && error !== null ? error : {}
  const answer = Number(failure.responseCode) || 0
  const refused = answer >= 400
  if (begun && !(failure.code === 'EMESSAGE' && refused)) return new Error(told(failure))
  // What is wrong with the password, the sender or the server is mended, and does not come back on its recipient.
  const aboutThisMail = failure.command === 'RCPT TO' || failure.command === 'DATA'
  return new NotAccepted(told(failure), answer >= 500 && aboutThisMail)
}

/** Codes only: in the words of a server there are often addresses. */
function told({ code, originalCode, command, responseCode, response }: Failure): string {
  const [, enhanced] = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(String(response)) ?? []
  const parts = [code, originalCode, command, responseCode, enhanced].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : 'unknown error'
}
