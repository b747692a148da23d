import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { SheetRow } from './sheet-row.ts'
import { TABLE_LIMITS } from './table-limits.ts'
import { UnreadableTable, type UnreadableTableCode } from './unreadable-table.ts'

const ZIP = Buffer.from('PK\u0003\u0004')
/** Compound File Binary, in which Excel 97 to 2003 and encrypted workbooks are kept. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

export type TableReading =
  | {
      readonly outcome: 'read'
      /** The header as written, without empty cells at its end. */
      readonly columns: readonly string[]
      /** Rows with text in them. A row may have fewer cells than the header, or more. */
      readonly rows: readonly SheetRow[]
    }
  | {
      readonly outcome: 'unreadable'
      readonly code: UnreadableTableCode
      /** A sentence for the person who chose the file: what is wrong, where, and what to do. */
      readonly reason: string
    }

/**
 * Reads a table that somebody uploads: CSV in UTF-8 (comma, semicolon or tab) or the first sheet of a workbook (XLSX),
 * whatever the file is called. The first row is the header. An apostrophe that `writeTable` put before a text to keep
 * it from running as a formula is taken away; everything else is given as it stands.
 * @param fileName only says what was meant, for a better reason of refusal
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<TableReading> {
  try {
    const rows: SheetRow[] = []
    await readInto(rows, bytes, fileName)
    const [header, ...body] = rows
    if (header?.number !== 1)
      throw new UnreadableTable('no-header', 'The first row is empty. It must hold the names of the columns.')
    return { outcome: 'read', columns: header.cells, rows: body }
  } catch (error) {
    if (error instanceof UnreadableTable) return { outcome: 'unreadable', code: error.code, reason: error.message }
    throw error
  }
}

async function readInto(rows: SheetRow[], bytes: Uint8Array, fileName: string): Promise<void> {
  if (bytes.length > TABLE_LIMITS.bytes)
    throw new UnreadableTable('too-large', 'The file is larger than 10 MB. Divide it into several.')
  const take = (row: SheetRow) => rows.push(withinLimits(row, rows))
  if (startsWith(bytes, ZIP)) await readXlsx(bytes, take)
  else if (startsWith(bytes, COMPOUND_FILE))
    throw new UnreadableTable(
      'old-workbook',
      'This workbook is of an old kind (.xls) or has a password. Save it again as .xlsx without one.',
    )
  else if (/\.(xlsx|xlsm|xls|ods)$/i.test(fileName))
    throw new UnreadableTable('not-a-workbook', `${fileName} is not a workbook. Save it again as .xlsx.`)
  else readCsv(bytes, take)
}

/** @param taken the rows before this one, of which the first is the header */
function withinLimits({ number, cells }: SheetRow, taken: readonly SheetRow[]): SheetRow {
  const row = { number, cells: cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1) }
  const { rows, columns, cellCharacters } = TABLE_LIMITS
  if (taken.length > rows)
    throw new UnreadableTable('too-many-rows', `There are more than ${rows} rows. Divide the table into several.`)
  if (row.cells.length > columns)
    throw new UnreadableTable('too-many-columns', `Row ${number} has more than ${columns} cells.`)
  for (const [index, cell] of row.cells.entries()) {
    const place = `Row ${number}, column ${taken[0]?.cells[index] || index + 1}`
    if (cell.length > cellCharacters)
      throw new UnreadableTable('cell-too-long', `${place}: the text is longer than ${cellCharacters} characters.`)
    if (cell.includes('\0'))
      throw new UnreadableTable('null-character', `${place}: the text holds the character U+0000, which is no text.`)
  }
  return row
}

const startsWith = (bytes: Uint8Array, signature: Buffer): boolean =>
  signature.equals(bytes.subarray(0, signature.length))
