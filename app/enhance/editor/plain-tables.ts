/** Makes a table one of rows and cells alone: joined cells come apart, and a cell holds one line of text. */
export function plainTables(table: HTMLTableElement): void {
  if (!table.isConnected) return // it stood in a cell of another one
  for (const cell of table.querySelectorAll('td, th')) inOneLine(cell)
  const rows = [...table.rows]
  for (const [index, row] of rows.entries()) {
    for (const cell of [...row.cells]) {
      const { rowSpan, colSpan, cellIndex } = cell
      cell.removeAttribute('rowspan')
      cell.removeAttribute('colspan')
      for (let count = 1; count < Math.min(colSpan, 50); count += 1) cell.after(emptyLike(cell))
      for (const below of rows.slice(index + 1, index + rowSpan)) {
        const next = below.cells[cellIndex] ?? null
        for (let count = 0; count < Math.min(colSpan, 50); count += 1)
          below.insertBefore(emptyLike(cell), next)
      }
    }
  }
}

const emptyLike = (cell: Element) => cell.ownerDocument.createElement('td')

function inOneLine(cell: Element): void {
  for (const table of cell.querySelectorAll('table')) table.replaceWith(table.textContent ?? '')
  for (const block of cell.querySelectorAll(
    'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, pre, br, hr',
  ))
    block.replaceWith(...block.childNodes, ' ')
}
