/** A part of a file: first and last byte. */
interface Range {
  readonly first: number
  readonly last: number
}

/**
 * The part that a `Range` header asks for; undefined for all of it (also for several parts at once, which may be answered
 * so), null when there is no such part.
 */
export function rangeOf(header: string | null, bytes: number): Range | undefined | null {
  const [whole, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (whole === undefined || (from === '' && to === '')) return undefined
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  return first <= last && first < bytes ? { first, last } : null
}
