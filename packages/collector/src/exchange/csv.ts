export type CsvCell = string | number | null

/**
 * A table as CSV (RFC 4180) in UTF-8. Text that a spreadsheet would run as a formula is kept text by a leading
 * apostrophe; numbers are written with a decimal point; null is an empty field.
 */
export const csv = (columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')

function field(cell: CsvCell): string {
  if (cell === null || typeof cell === 'number') return cell === null ? '' : String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
