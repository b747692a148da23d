import type { ImportColumn } from './import-column.ts'
import { nearestName } from './nearest-name.ts'
import type { Problems } from './problems.ts'

const HEADER_ROW = 1

/** Where each known column stands, by name. */
export type Header = ReadonlyMap<string, number>

/** Finds the known columns in a header, and reports those that are missing, unknown or there twice. */
export function readHeader(columns: readonly string[], known: readonly ImportColumn[], problems: Problems): Header {
  const header = new Map<string, number>()
  for (const [index, written] of columns.entries()) {
    const name = written.trim().toLowerCase()
    // A column without a name is a fault only where it has text (see RowReader.reportCellsWithoutColumn).
    if (name === '') continue
    const isKnown = known.some((column) => column.name === name)
    if (!isKnown) reportUnknown(written, known, problems)
    else if (header.has(name)) problems.add(headerProblem(name, 'column-twice', written))
    else header.set(name, index)
  }
  for (const column of known)
    if (column.required && !header.has(column.name)) problems.add(headerProblem(column.name, 'missing-column', ''))
  return header
}

function reportUnknown(written: string, known: readonly ImportColumn[], problems: Problems): void {
  const nearest = nearestName(
    written.trim().toLowerCase(),
    known.map((column) => column.name),
  )
  const hints = nearest === undefined ? [] : [nearest]
  problems.add({ ...headerProblem(written, 'unknown-column', written), hints })
}

const headerProblem = (column: string, code: 'column-twice' | 'missing-column' | 'unknown-column', value: string) => ({
  row: HEADER_ROW,
  column,
  code,
  value,
  hints: [],
})
