import type { AppendRow, Row, SqlValue, Statement } from './store.ts'

/** One statement to read with. */
export interface ReadRequest {
  readonly sql: string
  readonly args: readonly SqlValue[]
}

/** Statements to write together, or one row for a statement that takes many. */
export type WriteRequest =
  | { readonly kind: 'statements'; readonly statements: readonly Statement[] }
  | { readonly kind: 'row'; readonly sql: string; readonly row: AppendRow }
  | { readonly kind: 'backup'; readonly path: string }

/** To the thread: all that has come together since the last round. */
export interface Round {
  readonly reads: readonly ReadRequest[]
  readonly writes: readonly WriteRequest[]
}

/** What became of one request. Errors cross the thread as their parts. */
export type Outcome<T> = { readonly value: T } | { readonly error: StoreError }

export interface StoreError {
  readonly message: string
  /** The driver's code, such as `SQLITE_CONSTRAINT`; null for other errors. */
  readonly code: string | null
}

/** From the thread: first whether it could open the database, then for each round the reads and, once durable, the writes. */
export type StoreReply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly error: StoreError }
  | { readonly kind: 'read'; readonly outcomes: readonly Outcome<readonly Row[]>[] }
  | { readonly kind: 'written'; readonly outcomes: readonly Outcome<WriteResult>[] }

export interface WriteResult {
  /** Rows affected by each statement. */
  readonly rowsAffected: readonly number[]
  /** For a row: whether the statement wrote it. */
  readonly isWritten: boolean
}
