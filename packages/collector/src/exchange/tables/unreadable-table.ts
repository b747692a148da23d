export type UnreadableTableCode =
  | 'too-large'
  | 'not-utf-8'
  | 'old-workbook'
  | 'not-a-workbook'
  | 'unpacks-too-large'
  | 'quotes'
  | 'no-header'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'null-character'

/** Ends the reading of a table that cannot be read further; `readTable` makes a return value of it. */
export class UnreadableTable extends Error {
  readonly code: UnreadableTableCode

  /** @param message a sentence for the person who chose the file: what is wrong, where, and what to do */
  constructor(code: UnreadableTableCode, message: string) {
    super(message)
    this.code = code
  }
}
