import type { KindName } from '#app/models/entries/kinds/index.ts'

/** Which of the generated entries is what, by number; what others point at comes first. */
export interface Layout {
  readonly entries: number
  kindOf(number: number): KindName
  /** Numbers of the entries of a kind that is pointed at. */
  of(kind: 'thema' | 'organisatie' | 'tool' | 'leerkring'): readonly number[]
  /** For a blog, the numbers of the cases that stand together with it; else those before it. */
  casesBefore(number: number): readonly number[]
}

/** Of every five entries after the others, this one is what. */
const five: readonly KindName[] = ['experiment', 'plein', 'experiment', 'plein', 'blog']

/** The kinds of so many entries: two fifths experiment, two fifths plein, a fifth blog, and what they point at. */
export function layoutOf(entries: number): Layout {
  const share = (part: number, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.round(entries * part)))
  const sizes = {
    thema: 12,
    organisatie: share(0.02, 20, 342),
    tool: share(0.02, 20, 300),
    leerkring: share(0.005, 4, 40),
    bijeenkomst: share(0.01, 10, 400),
  }
  const names = Object.keys(sizes) as (keyof typeof sizes)[]
  const starts = new Map<KindName, number>()
  let rest = 0
  for (const name of names) {
    starts.set(name, rest)
    rest += sizes[name]
  }
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i)
  const ofKind = new Map(names.map((name) => [name, numbers(starts.get(name) ?? 0, sizes[name])]))
  const special = names.flatMap((name) => Array.from({ length: sizes[name] }, () => name))
  return {
    entries,
    kindOf: (number) => special[number] ?? five[(number - rest) % 5] ?? 'experiment',
    of: (kind) => ofKind.get(kind) ?? [],
    casesBefore(number) {
      const group = number - ((number - rest) % 5)
      return numbers(group, Math.min(4, number - group))
    },
  }
}
