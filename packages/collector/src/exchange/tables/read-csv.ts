import { CsvError, parse } from 'csv-parse/sync'
import { withoutGuard } from './formula-guard.ts'
import type { SheetRow } from './sheet-row.ts'
import { UnreadableTable } from './unreadable-table.ts'

const DELIMITERS = [',', ';', '\t'] as const

/**
 * The rows of a CSV file in UTF-8, header included, blank lines left out but counted.
 * @param take called with every row in turn; may throw to end the reading
 * @throws {UnreadableTable} when the file is not UTF-8, or a quote in it is not closed or stands in the wrong place
 */
export function readCsv(bytes: Uint8Array, take: (row: SheetRow) => void): void {
  const text = decode(bytes)
  let number = 0
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      on_record: (cells: string[]) => {
        number += 1
        if (cells.some((cell) => cell.trim() !== '')) take({ number, cells: cells.map(withoutGuard) })
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableTable('quotes', `Row ${number + 1} cannot be read: ${QUOTES}`)
  }
}

const QUOTES =
  'a quote (") opens or closes in the wrong place. Text with a quote in it is written in quotes, and the quote twice: "the ""best"" way".'

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableTable(
      'not-utf-8',
      'The text of this file is not in UTF-8, so accents and other scripts would be lost. In Excel, save it again as "CSV UTF-8 (comma delimited)" or as a workbook (.xlsx).',
    )
  }
}

/** Which of the delimiters the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const header = /^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(text.slice(0, 100_000))?.[0] ?? ''
  const unquoted = header.replace(/"(?:[^"]|"")*"/g, '')
  const count = (delimiter: string) => unquoted.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), DELIMITERS[0])
}
