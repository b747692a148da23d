/** One row of a table as text. */
export interface SheetRow {
  /** As the spreadsheet shows it: the header is row 1. */
  readonly number: number
  readonly cells: readonly string[]
}
