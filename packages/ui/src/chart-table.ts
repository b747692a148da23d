/** The figures behind a chart. The first cell of a row names it; null stands for "no figure". */
export interface ChartTable {
  readonly caption: string
  /** Without its ending. */
  readonly fileName: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The rows as the reader's locale writes them, at most four digits after the point; a dash where there is no figure. */
export function tableRows({ rows }: ChartTable, locale: string): string[][] {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const write = (cell: string | number | null) => {
    if (cell === null) return '–'
    return typeof cell === 'number' ? format.format(cell) : cell
  }
  return rows.map((row) => row.map(write))
}

/**
 * The table as CSV (RFC 4180) with a byte-order mark, without which spreadsheet programs misread accents. Text that a
 * spreadsheet would run as a formula is kept text by a leading apostrophe.
 * @param notes what the file needs to be understood away from its page: lines below the table, after an empty one
 */
export function csvOf({ columns, rows }: ChartTable, notes: readonly string[] = []): string {
  const below = notes.length === 0 ? [] : ['', ...notes.map(csvCell)]
  const lines = [...[columns, ...rows].map((row) => row.map(csvCell).join(',')), ...below]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** The same as a file to be saved. */
export const csvFile = (table: ChartTable, notes: readonly string[] = []): Blob =>
  new Blob([csvOf(table, notes)], { type: 'text/csv;charset=utf-8' })

function csvCell(cell: string | number | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
