/** So many questions in a row that the server did not answer in time, and it is not asked any more. */
const mostFailures = 3

/** How long it is left alone, the first time and after every attempt that failed. */
const restMs = { first: 5_000, most: 60_000 }

/**
 * Keeps people from waiting for a server that does not answer: after some failures in a row it is open and nobody asks.
 * When it has been for a while, one question is put to the server beside what answers it; that closes it, or not.
 */
export class Circuit {
  readonly #now: () => number
  #failures = 0
  #restMs = restMs.first
  #openUntil = 0
  #probing = false

  /** @param now milliseconds that only go up. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  get isOpen(): boolean {
    return this.#failures >= mostFailures
  }

  /** Whether it is time to try; says yes to one at a time, who then says how it went. */
  mayTry(): boolean {
    if (!this.isOpen || this.#probing || this.#now() < this.#openUntil) return false
    this.#probing = true
    return true
  }

  succeeded() {
    this.#failures = 0
    this.#restMs = restMs.first
    this.#probing = false
  }

  /** The server was not asked: whether it would have answered nobody knows. */
  untold() {
    if (this.#probing) this.#openUntil = this.#now() + restMs.first
    this.#probing = false
  }

  /** @param atOnce nothing is to be expected of another attempt. */
  failed(atOnce = false) {
    const wasOpen = this.isOpen
    this.#failures = atOnce ? mostFailures : this.#failures + 1
    this.#probing = false
    if (!this.isOpen) return
    if (wasOpen) this.#restMs = Math.min(restMs.most, this.#restMs * 2)
    this.#openUntil = this.#now() + this.#restMs
  }
}
