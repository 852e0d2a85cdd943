/** Bits that are set, counted pairwise: this runs for every word there is. */
export function bitCount(bits: number): number {
  return sumOfFours(inFours(bits))
}

/** How many bits are set in both. */
export function countOfBoth(a: Uint32Array, b: Uint32Array): number {
  const length = Math.min(a.length, b.length)
  let count = 0
  let at = 0
  // Four bits have room for the counts of three numbers.
  for (; at + 2 < length; at += 3)
    count += sumOfFours(
      (inFours(a[at]! & b[at]!) + inFours(a[at + 1]! & b[at + 1]!) + inFours(a[at + 2]! & b[at + 2]!)) | 0,
    )
  for (; at < length; at += 1) count += bitCount(a[at]! & b[at]!)
  return count
}

/** In every four bits how many of them were set. */
function inFours(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555)
  return (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
}

function sumOfFours(fours: number): number {
  return Math.imul((fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24
}
