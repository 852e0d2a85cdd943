import { diffWordsWithSpace } from 'diff'

/** A stretch of text that stayed, came or went. */
export interface WordChange {
  readonly sort: 'same' | 'added' | 'removed'
  readonly text: string
  /** Where it begins in the two texts together: tells it from others that say the same. */
  readonly at: number
}

/** Two texts that have little in common take long to compare; then the one goes and the other comes. */
const patienceMs = 250

/** What changed from one text to the other, word by word. */
export function wordChanges(before: string, after: string): WordChange[] {
  const found = diffWordsWithSpace(before, after, { timeout: patienceMs })
  if (!found) {
    return placed([
      { sort: 'removed', text: before },
      { sort: 'added', text: after },
    ])
  }
  const changes = joined(
    found.map(({ value, added, removed }) => ({
      sort: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  )
  return placed(changes)
}

type Stretch = Omit<WordChange, 'at'>

function placed(stretches: readonly Stretch[]): WordChange[] {
  let at = 0
  return stretches.map((stretch) => {
    const from = at
    at += stretch.text.length
    return { ...stretch, at: from }
  })
}

/** Words that change one after the other read as one change, also with a space that stayed between them. */
function joined(changes: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  let gone = ''
  let come = ''
  const flush = () => {
    if (gone !== '') result.push({ sort: 'removed', text: gone })
    if (come !== '') result.push({ sort: 'added', text: come })
    gone = ''
    come = ''
  }
  for (const [index, { sort, text }] of changes.entries()) {
    const isBetween = sort === 'same' && /^ $/.test(text) && gone + come !== '' && index < changes.length - 1
    if (sort !== 'added' && (sort === 'removed' || isBetween)) gone += text
    if (sort === 'added' || isBetween) come += text
    if (sort === 'same' && !isBetween) {
      flush()
      result.push({ sort, text })
    }
  }
  flush()
  return result
}
