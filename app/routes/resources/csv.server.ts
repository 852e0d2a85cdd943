import { setImmediate as turn } from 'node:timers/promises'
import { csvLines, csvStart } from '#app/models/lists/csv.server.ts'

/** Rows that are written before others get their turn. */
const atOnce = 250

/** Rows as a CSV file that spreadsheets read. */
export async function csv(rows: readonly (readonly string[])[]): Promise<string> {
  let text = csvStart
  for (let from = 0; from < rows.length; from += atOnce) {
    text += csvLines(rows.slice(from, from + atOnce))
    await turn()
  }
  return text
}
