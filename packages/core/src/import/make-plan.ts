import { canonicalJson } from '../submission/canonical-json.ts'
import { oneLine } from './cell-text.ts'
import { readHeader } from './header.ts'
import type { ImportColumn } from './import-column.ts'
import type { ImportPlan, ImportTable } from './import-plan.ts'
import { Problems } from './problems.ts'
import { RowReader } from './row-reader.ts'
import { rowsByText } from './rows-by-text.ts'

/** What makes one kind of record out of a row. */
interface Kind<T> {
  readonly columns: readonly ImportColumn[]
  /** What the database has, by code. */
  readonly known: ReadonlyMap<string, T>
  /** The record of a row, or undefined after reporting why there is none. `before` is what is known under its code. */
  readonly read: (row: RowReader, before: T | undefined) => T | undefined
}

/** Reads every row whatever is wrong with the others, and compares what it says with what is known. */
export function makePlan<T extends { readonly code: string }>(table: ImportTable, kind: Kind<T>): ImportPlan<T> {
  const problems = new Problems()
  const added: T[] = []
  const changed: { before: T; after: T }[] = []
  let unchanged = 0
  for (const record of recordsOf(table, kind, problems)) {
    const before = kind.known.get(record.code)
    if (before === undefined) added.push(record)
    else if (isSame(before, record)) unchanged += 1
    else changed.push({ before, after: record })
  }
  return { problems: problems.listed, problemCount: problems.count, added, changed, unchanged }
}

function* recordsOf<T>(table: ImportTable, { columns, known, read }: Kind<T>, problems: Problems) {
  const header = readHeader(table.columns, columns, problems)
  const codes = rowsByText(table, header.get('code'), oneLine)
  for (const line of table.rows) {
    const row = new RowReader(header, line, problems)
    const problemsBefore = problems.count
    row.reportCellsWithoutColumn(table.columns)
    const others = codes.othersWith(row.peek('code'), line.number)
    if (others.length > 0) row.report('code', 'code-twice', others)
    const record = read(row, known.get(row.peek('code')))
    if (record !== undefined && problems.count === problemsBefore) yield record
  }
}

/** Lists are sets of codes: their order says nothing. */
const isSame = (one: object, other: object): boolean =>
  canonicalJson(sortLists(one)) === canonicalJson(sortLists(other))

const sortLists = (record: object) =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value]),
  )
