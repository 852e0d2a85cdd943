/** Answers that stay what they are until something that is shown changes; the longest unused goes first. */
export class KeptForGeneration<Answer extends object> {
  readonly #answers = new Map<string, Answer>()
  readonly #most: number
  #generation: number | null = null

  /** @param most so many are kept. */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * The answer to a question; made when it was not asked before in this generation.
   *
   * @param generation of the database, read just now: so what is made of a later state is not taken for it.
   * @param question all that the answer follows from, beside the database.
   * @param make gives null for what is not to be kept.
   */
  async answer(
    generation: number,
    question: string,
    make: () => Promise<Answer | null>,
  ): Promise<Answer | null> {
    if (generation !== this.#generation) this.#answers.clear()
    this.#generation = generation
    const known = this.#answers.get(question)
    const answer = known ?? (await make())
    // Meanwhile another request may have found that something changed.
    if (answer !== null && this.#generation === generation) this.#keep(question, answer)
    return answer
  }

  #keep(question: string, answer: Answer) {
    this.#answers.delete(question)
    this.#answers.set(question, answer)
    if (this.#answers.size > this.#most) this.#answers.delete(this.#answers.keys().next().value ?? '')
  }
}
