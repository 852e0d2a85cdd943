/**
 * The same, with nothing of its own: what stands in a prototype can be read by name, and is left out where the
 * framework writes down for its script what a loader gave.
 */
export function unsent<Data>(shown: Data): Data {
  return shown !== null && typeof shown === 'object' ? Object.create(shown) : shown
}

/** What a loader gave unsent, as it was: for a page that spreads it. */
export function spreadable<Data extends object>(data: Data): Data {
  return Object.getPrototypeOf(data)
}
