import { stringify } from 'csv-stringify/sync'

/** What a file of rows begins with: it tells Excel that the text is UTF-8. */
export const csvStart = '\uFEFF'

/** Rows as lines of a file that spreadsheets open. A cell that begins like a formula would be run; it is quoted away. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { escape_formulas: true, record_delimiter: 'windows' })
}
