import { type CellValue, readSheet } from 'read-excel-file/universal'
import { isGridSmall } from './sheet-extent.ts'
import type { SheetRow } from './sheet-row.ts'
import { TABLE_LIMITS } from './table-limits.ts'
import { UnreadableTable } from './unreadable-table.ts'
import { unpackZip } from './zip-entries.ts'

/**
 * The rows of the first sheet of a workbook (XLSX), header included, blank rows left out but counted. Dates become
 * `YYYY-MM-DD`, numbers their plain text; a formula is its last result, and nothing where that was an error.
 * @param take called with every row in turn; may throw to end the reading
 * @throws {UnreadableTable} when it is damaged, not a workbook, or larger than it looks
 */
export async function readXlsx(bytes: Uint8Array, take: (row: SheetRow) => void): Promise<void> {
  const archive = Buffer.from(bytes)
  await refuseWhatGrows(archive)
  for (const [index, values] of (await firstSheet(archive)).entries()) {
    const cells = values.map(cellText)
    if (cells.some((cell) => cell.trim() !== '')) take({ number: index + 1, cells })
  }
}

async function refuseWhatGrows(archive: Buffer): Promise<void> {
  for (const [name, file] of await unpackZip(archive, TABLE_LIMITS.unpackedBytes))
    if (name.endsWith('.xml') && !isGridSmall(file.toString('latin1')))
      throw new UnreadableTable(
        'unpacks-too-large',
        'The first sheet reaches too far: there are cells far to the right or far below the table. Copy the rows into a new workbook and save that.',
      )
}

async function firstSheet(archive: Buffer) {
  try {
    return await readSheet(new Uint8Array(archive).buffer, 1, { trim: false })
  } catch {
    // The library's messages name parts of the archive, which help nobody who made the file in a spreadsheet.
    throw new UnreadableTable('not-a-workbook', 'This is not a workbook with a sheet in it. Save it again as .xlsx.')
  }
}

/** The declaration of the library says `typeof Date` where it gives a Date. */
function cellText(value: CellValue | Date | null): string {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
