import { setImmediate as turn } from 'node:timers/promises'
import { stringify } from 'csv-stringify/sync'

/** Rows that are written before others get their turn. */
const atOnce = 250

/** Rows as a CSV file that spreadsheets read. */
export async function csv(rows: readonly (readonly string[])[]): Promise<string> {
  let text = '\uFEFF' // tells Excel that the text is UTF-8
  for (let from = 0; from < rows.length; from += atOnce) {
    // A spreadsheet would run a cell that begins like a formula.
    text += stringify(rows.slice(from, from + atOnce), { escape_formulas: true, record_delimiter: 'windows' })
    await turn()
  }
  return text
}
