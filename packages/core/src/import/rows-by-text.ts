import type { ImportTable } from './import-plan.ts'

const NAMED_ROWS = 5

/** In which rows a column says the same, so that both places of a double entry can be named. */
export interface RowsByText {
  /** Numbers of the other rows with this text, at most five; none for an empty text. */
  othersWith(text: string, row: number): readonly string[]
}

/** @param index place of the column; undefined where the table has none. @param key two cells are the same when their keys are. */
export function rowsByText(table: ImportTable, index: number | undefined, key: (cell: string) => string): RowsByText {
  const rows = new Map<string, number[]>()
  for (const { number, cells } of index === undefined ? [] : table.rows) {
    const text = key(cells[index ?? 0] ?? '')
    if (text !== '') rows.set(text, [...(rows.get(text) ?? []), number].slice(0, NAMED_ROWS + 1))
  }
  return {
    othersWith: (text, row) =>
      (rows.get(text) ?? [])
        .filter((number) => number !== row)
        .slice(0, NAMED_ROWS)
        .map(String),
  }
}
