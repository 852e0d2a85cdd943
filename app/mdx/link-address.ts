// What a browser drops or folds before it looks for a scheme, and what a reader can't see.
const unseen = /[\s\p{C}\p{Z}\\]/u

/**
 * May a link point here? Only http, https, mailto, a path on this site that begins with `/`, or `#…` (decision 8).
 * A path relative to the page would lead elsewhere from a feed, a list or a preview. The value is what the parser
 * made of it, entities decoded.
 */
export function isLinkAddress(value: string): boolean {
  if (unseen.test(value)) return false
  if (/^mailto:[^:]+@/i.test(value)) return true
  if (/^https?:/i.test(value)) return isWebAddress(value)
  return /^(?:#|\/(?!\/))/.test(value)
}

/** May an image come from here? Only from this site: no request of a reader goes to a third party (decision 13). */
export function isImageAddress(value: string): boolean {
  return value.startsWith('/') && isLinkAddress(value)
}

/** Does a link lead to another site? */
export function isExternal(href: string): boolean {
  return /^https?:/i.test(href)
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value)) return false
  // A name before the host makes an address look like another one.
  const { username, password } = new URL(value)
  return username === '' && password === ''
}
