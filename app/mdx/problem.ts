/** Something in a text that may not be published; lines and columns count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly line: number
  readonly column: number
  /** In English, for the command line and the log. */
  readonly reason: string
  /** In Dutch, for the writer: what is the matter and what to do. */
  readonly user: string
}

interface Place {
  readonly line: number
  readonly column: number
}

/** A problem at a place. */
export function problem(at: Place | undefined, reason: string, user: string): Problem {
  return { line: at?.line ?? 1, column: at?.column ?? 1, reason, user }
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const line = (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1
  return { line, column: offset - lineStart + 1 }
}

/** Problems in the order of the text. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
}
