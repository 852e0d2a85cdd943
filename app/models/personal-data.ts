import { type PersonalDataKind, patterns } from './personal-data-patterns.ts'

/** Something in a text that looks like personal data. */
export interface PersonalData {
  readonly what: PersonalDataKind
  /** Place of its first character in the text. */
  readonly from: number
  readonly found: string
  /** The part of the sentence before and after it, to show it in. */
  readonly before: string
  readonly after: string
}

/** What looks like personal data in a text, in the order in which it stands there. */
export function personalDataIn(text: string): PersonalData[] {
  // Same length, so that places stay right.
  const withoutAddresses = text.replaceAll(/https?:\/\/[^\s)>\]]+/g, (address) => ' '.repeat(address.length))
  const taken: { from: number; to: number }[] = []
  const all: PersonalData[] = []
  for (const { what, looks, is, alsoInAddresses } of patterns) {
    const searched = alsoInAddresses ? text : withoutAddresses
    for (const match of searched.matchAll(looks)) {
      const [found] = match
      const { index: from } = match
      const to = from + found.length
      if (taken.some((other) => from < other.to && other.from < to)) continue
      if (is && !is(found, searched.slice(Math.max(0, from - 60), from), searched.slice(to, to + 20)))
        continue
      taken.push({ from, to })
      all.push({ what, from, found, before: sentenceBefore(text, from), after: sentenceAfter(text, to) })
    }
  }
  return all.sort((a, b) => a.from - b.from)
}

/** As much of a sentence as fits on a line of the screen. */
const longest = 70

function sentenceBefore(text: string, from: number): string {
  const part =
    text
      .slice(0, from)
      .split(/\n|[.!?]\s/)
      .at(-1) ?? ''
  if (part.length <= longest) return part.trimStart()
  return `…${part.slice(-longest).replace(/^\S*\s/, '')}`
}

function sentenceAfter(text: string, to: number): string {
  const part = /^.*?(?:[.!?](?=\s|$)|$)/m.exec(text.slice(to))?.[0] ?? ''
  if (part.length <= longest) return part.trimEnd()
  return `${part.slice(0, longest).replace(/\s\S*$/, '')}…`
}
