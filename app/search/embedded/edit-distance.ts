/**
 * Letters to add, take away, change, or swap with the next one, to make one word of the other; more than `most`
 * once that is sure.
 */
export function editDistance(a: string, b: string, most: number): number {
  let before = new Uint8Array(b.length + 1)
  let row = Uint8Array.from({ length: b.length + 1 }, (_, i) => i)
  let next = new Uint8Array(b.length + 1)
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let distance = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same)
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) distance = Math.min(distance, before[j - 2]! + 1)
      next[j] = distance
      if (distance < least) least = distance
    }
    if (least > most) return most + 1
    const free = before
    before = row
    row = next
    next = free
  }
  return row[b.length]!
}
