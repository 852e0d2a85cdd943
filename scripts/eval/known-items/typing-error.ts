import { pick, type Random } from '#scripts/bench/entries/random.ts'

/** Keys beside each key of the keyboard. */
const beside: Readonly<Record<string, string>> = {
  a: 'qsz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'xa',
}

/** One slip of the fingers in a word; its first letter, which people get right, stays. */
export function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  const letter = word.charAt(at)
  const [before, after] = [word.slice(0, at), word.slice(at + 1)]
  const slips = [
    before + after,
    before + letter + letter + after,
    before + pick(random, [...(beside[letter] ?? 'e')]) + after,
    at + 1 < word.length ? before + word.charAt(at + 1) + letter + word.slice(at + 2) : before + after,
  ]
  const slipped = slips.filter((each) => each !== word)
  return pick(random, slipped)
}
