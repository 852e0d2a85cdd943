/**
 * Asks once for all requests that one turn of the event loop takes up. They had all arrived before the first of them
 * was looked at, so what was true then is what each of them has to see.
 */
export function oncePerTurn<T>(ask: () => T): () => T {
  let known: { readonly value: T } | undefined
  const forget = () => {
    known = undefined
  }
  return () => {
    if (known === undefined) {
      known = { value: ask() }
      setImmediate(forget)
    }
    return known.value
  }
}
