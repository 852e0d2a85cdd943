/** Notices that nothing was heard for too long. */
export class Watch {
  readonly #milliseconds: number
  readonly #onSilence: () => void
  #timer: NodeJS.Timeout | undefined
  #late: NodeJS.Immediate | undefined

  constructor(milliseconds: number, onSilence: () => void) {
    this.#milliseconds = milliseconds
    this.#onSilence = onSilence
  }

  /** Waits from now on. */
  start() {
    this.stop()
    this.#timer = setTimeout(() => {
      // When this thread itself was busy for long, what was said meanwhile is still to be heard: first that.
      this.#late = setImmediate(this.#onSilence)
    }, this.#milliseconds)
  }

  stop() {
    clearTimeout(this.#timer)
    clearImmediate(this.#late)
  }
}
