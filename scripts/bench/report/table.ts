/**
 * A table as text: the first column to the left, the others to the right, columns two spaces apart.
 *
 * @param rows the first one is the head.
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2))
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** A number to about three figures: *0.48*, *12.3*, *1,240*. */
export function figure(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Bytes as megabytes. */
export function megabytes(bytes: number): string {
  return `${figure(bytes / 1e6)} MB`
}
