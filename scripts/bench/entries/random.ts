/** Numbers from 0 to 1. */
export type Random = () => number

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of them, each as likely as the others. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const picked = from[Math.floor(random() * from.length)]
  if (picked === undefined) throw new Error('there is nothing to pick from')
  return picked
}

/** From none to `most` different ones; the first of the list come more often, as values do in real entries. */
export function some<T>(random: Random, from: readonly T[], most: number, least = 0): T[] {
  const count = least + Math.floor(random() * (most - least + 1))
  const picked = new Set<T>()
  for (let tried = 0; picked.size < count && tried < 4 * count; tried += 1) {
    const one = from[Math.floor(random() * random() * from.length)]
    if (one !== undefined) picked.add(one)
  }
  return [...picked]
}
