import type { Answers } from './answers.ts'

/** A text that is on this device because the site does not have it yet. */
export interface Copy {
  readonly at: string
  /** The state that the draft had on the site: its base and version. */
  readonly state: string
  readonly answers: Answers
  /** Whether it was on its way with a button when the page was left. */
  readonly sent: boolean
  /** Whether the site has another text of the same writer that this one does not follow. */
  readonly conflicting: boolean
}

const prefix = 'leerplein-concept:'

/**
 * Copies of one draft of one writer on this device. Each window has a copy of its own, so that two windows don't
 * write over each other.
 */
export function copiesOf(draft: string, writer: string) {
  const its = `${prefix}${writer}:${draft}:`
  const own = `${its}${crypto.randomUUID()}`
  return {
    /** Puts what this window has on the device; false when the device has no room, or does not allow it. */
    keep(copy: Copy): boolean {
      try {
        localStorage.setItem(own, JSON.stringify(copy))
        return true
      } catch {
        return false
      }
    },
    /** Takes away what this window put there. */
    drop: () => remove(own),
    /** What other windows, or this one before it was opened again, left behind. */
    others: (): { readonly key: string; readonly copy: Copy }[] =>
      keys()
        .filter((key) => key.startsWith(its) && key !== own)
        .flatMap((key) => {
          const copy = read(key)
          return copy ? [{ key, copy }] : []
        }),
  }
}

export function remove(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing could be put there either.
  }
}

/** Takes away every text on this device: somebody signs out. */
export function removeAll(): void {
  for (const key of keys()) if (key.startsWith(prefix)) remove(key)
}

function keys(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

function read(key: string): Copy | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Copy | null
  } catch {
    return null
  }
}
