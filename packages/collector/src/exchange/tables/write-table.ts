import writeXlsxFile from 'write-excel-file/node'
import { csv } from '../csv.ts'
import { guardLikeness } from './formula-guard.ts'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type TableFormat = 'csv' | 'xlsx'

/** By it Excel knows that a CSV file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as a file that a spreadsheet opens without running any text of it as a formula, and that `readTable` reads
 * back cell for cell.
 */
export const writeTable = (table: Table, format: TableFormat): Promise<Uint8Array> =>
  format === 'csv' ? Promise.resolve(csvFile(table)) : xlsxFile(table)

function csvFile({ columns, rows }: Table): Uint8Array {
  const guarded = rows.map((row) => row.map(guardLikeness))
  return new TextEncoder().encode(BYTE_ORDER_MARK + csv(columns.map(guardLikeness), guarded))
}

function xlsxFile({ columns, rows }: Table): Promise<Uint8Array> {
  const cells = [columns, ...rows].map((row) =>
    row.map((text) => (text === '' ? null : { value: escaped(text), type: String })),
  )
  return writeXlsxFile(cells).toBuffer()
}

/**
 * Characters that XML cannot hold are written `_xHHHH_` in a workbook, and so is the underscore of a text that looks
 * like that (ECMA-376 part 1, 22.9.2.19). The library would leave them out.
 */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}|\p{Cs}|\uFFFD/gu, (character) =>
      character.split('').map(escapedUnit).join(''),
    )

const escapedUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
