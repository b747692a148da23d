/** A value bound to a `?`. Booleans and dates are the caller's to turn into integers and ISO text. */
export type SqlValue = string | number | null

export type Row = Readonly<Record<string, unknown>>

export interface Statement {
  readonly sql: string
  readonly args?: readonly SqlValue[]
}

/** A row for a statement over `json_each(?)` that returns the `key` of each row it wrote. */
export interface AppendRow {
  readonly key: string
  readonly [column: string]: SqlValue
}

/**
 * The one door to the database. Everything that writes waits in one queue, and what waits at the same time is
 * committed together: one writer is all that SQLite has, and one flush to disk is what a commit costs.
 */
export interface Store {
  read(sql: string, args?: readonly SqlValue[]): Promise<readonly Row[]>
  /** All statements or none; durable when it resolves. Returns the rows affected by each. */
  write(statements: readonly Statement[]): Promise<readonly number[]>
  /**
   * Adds one row through `sql`, an `INSERT … SELECT … FROM json_each(?) … RETURNING key`. Rows that wait for the same
   * commit share one execution. Durable when it resolves; false when the statement wrote nothing for this row.
   */
  append(sql: string, row: AppendRow): Promise<boolean>
  /** A consistent copy as one file. The target must not exist. */
  backup(path: string): Promise<void>
  close(): Promise<void>
}

/** The database did not take a write: nothing of it is stored, and it may be tried again. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}
