import type { LessonFrom } from '#app/models/entries/lessons.server.ts'
import type { EntryCard, EntryPage, Fact } from '#app/models/entries/views.ts'

/** A case in the comparison, with all that is shown of it. */
export interface Column {
  /** `experimenten/een-titel` */
  readonly entry: string
  readonly card: EntryCard
  /** Where it was: *Leusden*. */
  readonly place: string
  readonly page: EntryPage
  readonly lessons: readonly LessonFrom[]
}

/** A part of a programme. */
export interface Part {
  readonly label: string
  readonly href?: string
  readonly minutes?: number
}

/** What a case says in a row. */
export type Cell =
  | { readonly sort: 'values'; readonly values: Fact['values'] }
  | { readonly sort: 'text'; readonly html: string; readonly source: string }
  | { readonly sort: 'programme'; readonly parts: readonly Part[] }
  | { readonly sort: 'list'; readonly items: readonly { readonly text: string; readonly note?: string }[] }

/** A question with the answers of all cases; an answer that is not known is null. */
export interface Row {
  readonly label: string
  readonly cells: readonly (Cell | null)[]
  /** Whether all say the same. One rule for the whole row: who does not say it does not say the same. */
  readonly isSame: boolean
}

/** A row of these answers; undefined when nobody gives one. */
export function rowOf(label: string, cells: readonly (Cell | null)[]): Row | undefined {
  if (cells.every((cell) => cell === null)) return undefined
  const texts = cells.map((cell) => (cell === null ? null : cellText(cell)))
  return { label, cells, isSame: texts.every((text) => text !== null && text === texts[0]) }
}

/** What a cell says, as plain text. */
export function cellText(cell: Cell): string {
  switch (cell.sort) {
    case 'text':
      return cell.source
    case 'values':
      return cell.values.map(({ text, note }) => withNote(text, note)).join('; ')
    case 'list':
      return cell.items.map(({ text, note }) => withNote(text, note)).join('; ')
    case 'programme':
      return cell.parts
        .map(({ label, minutes }) => withNote(label, minutes === undefined ? undefined : `${minutes} min`))
        .join('; ')
  }
}

function withNote(text: string, note: string | undefined): string {
  return note === undefined ? text : `${text} (${note})`
}
