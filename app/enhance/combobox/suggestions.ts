const pause = 150

/**
 * Asks what fits the words so far, after a short pause in the typing; a late answer does not take the place of a
 * newer one.
 *
 * @param address of the question: `/schrijven/…/kies?veld=record.tools`, to which the words are added.
 * @param show gets null when there was no answer.
 */
export function suggestions<Suggestion>(
  address: string,
  show: (found: readonly Suggestion[] | null) => void,
) {
  let timer = 0
  let asked: AbortController | undefined

  async function ask(words: string): Promise<void> {
    asked = new AbortController()
    const { signal } = asked
    try {
      const url = new URL(address, location.href)
      url.searchParams.set('q', words)
      const response = await fetch(url, { signal, headers: { Accept: 'application/json' } })
      const { candidates } = response.ok ? await response.json() : { candidates: null }
      if (!signal.aborted) show(candidates)
    } catch {
      if (!signal.aborted) show(null)
    }
  }

  function stop(): void {
    clearTimeout(timer)
    asked?.abort()
  }

  return {
    ask(words: string): void {
      stop()
      timer = window.setTimeout(() => ask(words), pause)
    },
    stop,
  }
}
